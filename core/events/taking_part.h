// What happens within another event happens then and there. Reads publication, times, tags, arcs, mentions and entities.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::events {

/// Gives events without a time of their own that of the event in which they take part, and its place: who attends a meeting, sends
/// somebody to it, speaks at it or is hurt in it does so when and where it is held, and a blast happens when it kills.
void share_circumstances(const Document& document, std::vector<Event>& events);

}  // namespace nutgraf::events
