// Sentences that name a cause as such. Reads sentences, tags, arcs, quotes and propositions.
#pragma once

#include <vector>

#include "story/reason_reading.h"

namespace nutgraf::story {

/// "The leak caused the blast", "a blast caused by a leak", "the blast was blamed on a leak", "the cause of the blast was a leak" in the
/// words of a sentence, as far as they have to do with the story. What is denied or only asked is none.
void add_named_causes(const ReasonReading& reasons, IdRange<Token> sentence, std::vector<Reason>& why);

/// Where the story is one of an accident, what went wrong before it, as the article or somebody in its first sentences says: "the lorry
/// was going too fast", "the pilot fell asleep".
void add_failings(const ReasonReading& reasons, std::vector<Reason>& why);

}  // namespace nutgraf::story
