// sentences, blocks, evidence, vectors -> mentions (names only): what the network makes of the names that the rules see.
#pragma once

#include <vector>

#include "model/linear.h"
#include "model/spans.h"
#include "model/weights.h"
#include "nutgraf/document.h"
#include "nutgraf/result.h"

namespace nutgraf::names {

/// Finds names by a small layer over each token's vector; the finer types of places and of things are decided by the
/// evidence and by word lists. Lives as long as the weights that it was read from.
class NameFinder {
 public:
  /// Reads `names.*`; `width` is that of a token's vector. Errors as for `Weights::tensor`, and `value` for labels that are
  /// none.
  static Result<NameFinder> from(const model::Weights& weights, std::size_t width);

  /// The names in order, none within another.
  std::vector<Mention> find_names(const Document& document) const;

 private:
  std::vector<float> score(const Document& document) const;

  std::size_t width_ = 0;
  model::Linear hidden_, out_;
  model::SpanDecoder decoder_;
};

}  // namespace nutgraf::names
