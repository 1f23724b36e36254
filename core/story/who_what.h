// Who the story is about and what happens in it. Reads tags, arcs, mentions, entities and events.
#pragma once

#include "story/reading.h"

namespace nutgraf::story {

/// First the people whom the headline names, then the actors of the told clauses, then the most salient names.
std::vector<Answer> find_who(const Reading& reading);

/// The verb with what it is done to, or where nothing is, with its subject: "named a new chief executive", "the train stopped".
/// Where the headline speaks of an event by a noun and has little in common with any clause, that noun stands first.
std::vector<Answer> find_what(const Reading& reading);

}  // namespace nutgraf::story
