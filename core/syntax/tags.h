// tokens, sentences, vectors -> tags: parts of speech, features and lemmas.
#pragma once

#include <string_view>
#include <vector>

#include "model/linear.h"
#include "model/weights.h"
#include "nutgraf/document.h"
#include "nutgraf/result.h"
#include "syntax/edit_script.h"

namespace nutgraf::syntax {

/// Says what each token is, by linear layers over its vector. Lives as long as the weights that it was read from.
class Tagger {
 public:
  /// Reads `tags.*`; `width` is that of a token's vector. Errors as for `Weights::tensor`, and `value` for a lemma's edit
  /// script or exception that is none.
  static Result<Tagger> from(const model::Weights& weights, std::size_t width);

  /// One tag a token.
  std::vector<Tag> find_tags(const Document& document) const;

 private:
  /// A layer and what its outputs stand for.
  struct Head {
    model::Linear layer;
    std::vector<std::string_view> labels;
  };
  /// A lemma that no edit script gives: by folded form and UPOS.
  struct Exception {
    std::string_view form, upos, lemma;
  };

  std::string lemma(std::string_view form, const Tag& tag, const float* scores) const;
  bool has_vector(std::string_view word) const;

  Head upos_, xpos_, feats_;
  model::Linear lemma_;
  std::vector<EditScript> scripts_;    ///< of the outputs of `lemma_`
  std::vector<Exception> exceptions_;  ///< sorted by form, then UPOS
  model::Tensor<std::uint32_t> vector_keys_;  ///< of the words that have a vector, sorted
};

}  // namespace nutgraf::syntax
