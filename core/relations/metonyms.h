// Seats and capitals that stand for the state whose government sits there.
// source, tokens, mentions, quotes, arcs, tags, entities with their links -> relations.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::relations {

/// acts_for: a seat of government ("the Kremlin") and its state, and a capital and its state where the capital says, wants or
/// suffers what no town does ("Moscow blamed the rebels", "sanctions against Moscow"). Only states that are entities of the article; each pair once,
/// where the seat first acts. The evidence is the seat.
std::vector<Relation> find_metonyms(const Document& document);

}  // namespace nutgraf::relations
