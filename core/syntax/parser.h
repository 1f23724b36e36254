// sentences, vectors -> arcs: the dependency tree of every sentence.
#pragma once

#include <vector>

#include "model/linear.h"
#include "model/weights.h"
#include "nutgraf/document.h"
#include "nutgraf/result.h"
#include "syntax/transitions.h"

namespace nutgraf::syntax {

/// Builds trees greedily, a transition at a time, each chosen by a small layer over the tokens on top of the stack and the
/// buffer (after D. Chen and C. Manning 2014). Always a tree with one root. Lives as long as its weights.
class Parser {
 public:
  /// Reads `parser.*`; `width` is that of a token's vector. Errors as for `Weights::tensor`, and `value` for labels that
  /// are no transitions, or without which not every sentence can be finished.
  static Result<Parser> from(const model::Weights& weights, std::size_t width);

  /// One arc a token; linear in the text.
  std::vector<Arc> find_arcs(const Document& document) const;

 private:
  struct Piece;

  std::vector<float> project(const Document& document, const std::vector<Piece>& pieces) const;
  void add_state(const Piece& piece, const std::vector<float>& projections, float* out) const;
  void parse(const Document& document, std::vector<Piece>& pieces) const;

  std::size_t width_ = 0;        ///< of a token's vector
  std::size_t slot_width_ = 0;   ///< of what a slot says: both halves of a maxout
  model::Linear slots_;          ///< a token's vector -> what it says in each slot
  model::Tensor<float> none_;    ///< what an empty slot says
  model::Tensor<float> bias_;
  model::Linear out_;
  std::vector<Transition> transitions_;  ///< of the outputs of `out_`
};

}  // namespace nutgraf::syntax
