// What went wrong before an accident. Reads blocks, sentences, tags, arcs, quotes and propositions.
#pragma once

#include <vector>

#include "story/reading.h"

namespace nutgraf::story {

/// Where the story is one of an accident, the clauses of its first sentences that tell what went wrong before it, as the article or
/// somebody in it says: "the lorry was going too fast", "the pilot fell asleep". What is denied, only asked or yet to come is none.
/// In order of the text.
std::vector<IdRange<Token>> find_failings(const Reading& reading);

}  // namespace nutgraf::story
