// blocks, sentences, times, names, tags, arcs, predicates -> propositions: who does what to whom, and whether it is a fact.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::propositions {

/// The propositions of the article's prose and headlines, in order of their predicates. Empty where the article has no trees.
std::vector<Proposition> find_propositions(const Document& document);

}  // namespace nutgraf::propositions
