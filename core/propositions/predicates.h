// Which words are predicates that propositions are read from. Reads blocks, sentences, tags and arcs.
#pragma once

#include <cstdint>
#include <vector>

#include "document/clauses.h"

namespace nutgraf::propositions {

/// A verb, or a noun that names something that happens.
struct PredicateWord {
  std::uint32_t token = document::Clauses::kNone;
  std::uint32_t support = document::Clauses::kNone;  ///< the light verb that carries a noun: "held" of "held a meeting"
};

/// The predicates of the article's prose and headlines, in order.
std::vector<PredicateWord> find_predicates(const document::Clauses& clauses);

}  // namespace nutgraf::propositions
