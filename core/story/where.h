// Where the story happens. Reads blocks, sentences, mentions, entities and, where there are any, arcs and events.
#pragma once

#include "story/reading.h"

namespace nutgraf::story {

/// Places, the innermost with those that it lies in: "the Ellis stop on Mill Road", "Astana, Kazakhstan". Those of the deed that the card
/// tells come first, then those where something is or happens before those that only describe, the early ones and those that the
/// article or its headline repeats first. A place that the article names once, beside the deed, is none.
std::vector<Answer> find_where(const Reading& reading);

}  // namespace nutgraf::story
