// source, tokens, sentences, mentions, entities with their links -> relations.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::relations {

/// What the article states of two of its entities in so many words: holds_office, held_office, works_for, member_of, born_in, spouse, ally_of,
/// owns, by the words between two names that stand next to each other in a sentence (relations/patterns.h); located_in, where
/// the links say too that the first of "Hamburg, Germany" lies in the second. Each relation once, where it is first said.
std::vector<Relation> find_relations(const Document& document);

}  // namespace nutgraf::relations
