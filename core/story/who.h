// Who the story is about. Reads tags, arcs, mentions and entities.
#pragma once

#include "story/reading.h"

namespace nutgraf::story {

/// First the people whom the headline names, then the actors of the told clauses, then the most salient names.
std::vector<Answer> find_who(const Reading& reading);

}  // namespace nutgraf::story
