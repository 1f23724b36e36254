// When and where the story happens. Reads publication, blocks, sentences, times, mentions, entities and, where there are any, arcs.
#pragma once

#include "story/reading.h"

namespace nutgraf::story {

/// Days and times of day within a month of publication: those of the told clauses first, then the early ones.
std::vector<Answer> find_when(const Reading& reading);

/// Places, the innermost with those that it lies in: "the Ellis stop on Mill Road", "Astana, Kazakhstan". Those where something
/// is or happens come before those that only describe, the early ones and those that the article or its headline repeats first.
std::vector<Answer> find_where(const Reading& reading);

}  // namespace nutgraf::story
