// When the story happens. Reads publication, sentences, times, events and, where there are any, arcs.
#pragma once

#include "story/reading.h"

namespace nutgraf::story {

/// The times of the deed that the card tells, however far away, then the days and times of day within a month of publication: those of
/// the told clauses first, then the early ones.
std::vector<Answer> find_when(const Reading& reading);

}  // namespace nutgraf::story
