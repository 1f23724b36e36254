// sentences, vectors, arcs -> predicates: who does what to whom, after PropBank (M. Palmer et al. 2005).
#pragma once

#include <string_view>
#include <vector>

#include "model/linear.h"
#include "model/spans.h"
#include "model/weights.h"
#include "nutgraf/document.h"
#include "nutgraf/result.h"
#include "roles/argument_choice.h"

namespace nutgraf::roles {

/// Finds the predicates of a sentence, then the arguments of each. Lives as long as the weights that it was read from.
class RoleFinder {
 public:
  /// Reads `roles.*`; `width` is that of a token's vector. Errors as for `Weights::tensor`, and `value` for labels that are
  /// none.
  static Result<RoleFinder> from(const model::Weights& weights, std::size_t width);

  /// Verbs, nouns and adjectives that are predicates, in order; auxiliaries, which have no arguments, are left out.
  std::vector<Predicate> find_predicates(const Document& document) const;

 private:
  struct Sight;

  std::vector<std::uint32_t> predicate_tokens(const Document& document) const;
  std::vector<std::uint16_t> relation_numbers(const Document& document, IdRange<Token> tokens) const;
  std::vector<float> score(const Sight& sight, std::uint32_t predicate, IdRange<Token> window) const;
  std::vector<Candidate> candidates(const Sight& sight, std::uint32_t predicate, IdRange<Token> window) const;
  std::vector<Argument> find_arguments(const Sight& sight, std::uint32_t predicate) const;

  std::size_t width_ = 0;
  model::Linear predicate_;
  std::vector<std::string_view> kinds_;  ///< of the outputs of `predicate_`
  model::Linear self_;                   ///< what a token says as an argument
  model::Linear of_predicate_;           ///< what the predicate says
  model::Tensor<float> distance_;        ///< a row for each distance, the farthest for all beyond
  model::Tensor<float> path_;            ///< a row for each way through the tree, see `Paths`
  std::vector<std::string_view> relations_;  ///< that paths tell apart
  model::Linear out_;
  model::SpanDecoder decoder_;
  std::vector<std::uint32_t> core_;      ///< of each kind that `decoder_` finds, see `Candidate`
};

}  // namespace nutgraf::roles
