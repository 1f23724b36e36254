// tokens, sentences, blocks, times, evidence, tags, vectors -> mentions (names only): what the network makes of the names that
// the rules see, revised by the whole article.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

#include "model/linear.h"
#include "model/spans.h"
#include "model/weights.h"
#include "names/revision.h"
#include "nutgraf/document.h"
#include "nutgraf/result.h"

namespace nutgraf::names {

constexpr std::size_t kEntityTypes = 10;

/// Finds names by a small layer over each token's vector, whose scores the evidence shifts; the finer types of places and
/// of things are decided by the evidence and by word lists. Lives as long as the weights that it was read from.
class NameFinder {
 public:
  /// Reads `names.*`; `width` is that of a token's vector. Errors as for `Weights::tensor`, and `value` for labels that are
  /// none.
  static Result<NameFinder> from(const model::Weights& weights, std::size_t width);

  /// The names in order, none within another.
  std::vector<Mention> find_names(const Document& document) const;

  /// What the network's scores say by themselves, to measure what evidence and revision add.
  std::vector<FoundName> find_alone(const Document& document) const;

 private:
  /// Where a kind's labels stand among the outputs; 0, that of no name, where the network does not have the kind.
  struct Labels {
    std::size_t begin = 0, inside = 0;
  };

  std::vector<float> score(const Document& document) const;
  void add_evidence(const Document& document, std::vector<float>& scores) const;
  float lead(const std::vector<float>& scores, IdRange<Token> name, EntityType type) const;
  std::vector<FoundName> decode(const Document& document, const std::vector<float>& scores) const;

  std::size_t width_ = 0;
  model::Linear hidden_, out_;
  model::SpanDecoder decoder_;
  std::array<Labels, kEntityTypes> labels_of_;  ///< by `EntityType`
};

}  // namespace nutgraf::names
