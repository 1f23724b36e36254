// The order of events and their causes, where the text states them. Reads sentences, tags, arcs and events.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::events {

/// Links between events of one sentence that a conjunction, a preposition or a verb of causing states, in order of the text.
std::vector<EventLink> find_links(const Document& document);

}  // namespace nutgraf::events
