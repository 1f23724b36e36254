// blocks, publication, sentences, times, tags, arcs, propositions, mentions, quotes, entities, silences -> events: what happens, who takes
// part, when, where, and whether it did.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::events {

/// The events of an article, each with one mention, in order of the text, without codes. Empty where the article has no trees.
std::vector<Event> find_events(const Document& document);

}  // namespace nutgraf::events
