// Who, what, when, where, why and how. Reads blocks, sentences, times, tags, arcs, predicates, mentions, entities and events.
#pragma once

#include "nutgraf/document.h"
#include "story/reading.h"

namespace nutgraf::story {

/// Writes the answers to the six questions into `story`, best first, each list at most three long (after F. Hamborg et al. 2019,
/// "Giveme5W1H": what shares the headline's words, stands early and is repeated answers first). Where the article has no trees, names and times still answer who, when and where.
void find_answers(const Reading& reading, Story& story);

}  // namespace nutgraf::story
