// Which words name the same event, and how much of the article an event is. Reads sentences, tags, arcs, times and entities.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::events {

/// Joins events whose words mean the same act or happening and whose parties, time and status agree ("attacked", "the attack"),
/// and gives each its salience. The first of the joined events stays, with the mentions and circumstances of the others.
std::vector<Event> join_events(const Document& document, std::vector<Event> events);

}  // namespace nutgraf::events
