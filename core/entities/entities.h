// Who and what an article is about: the mentions, put together.
// Reads source, blocks, tokens, sentences, tags, arcs, mentions, quotes; writes entities.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::entities {

/// The people, bodies, places and things of an article, in order of their first mention; a mention is in one at most. Names are
/// joined by rules (`group_names`), pronouns and nouns by a ranker (`link_mentions`); in doubt they stay apart. What has no name
/// is an entity where the article comes back to it; pronouns alone are none.
std::vector<Entity> find_entities(const Document& document);

}  // namespace nutgraf::entities
