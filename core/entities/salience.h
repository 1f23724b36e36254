// How much an article is about each of its entities. Reads source, blocks, sentences, mentions, tags and arcs.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::entities {

/// Compares the entities within the article by a log-linear model: how many sentences speak of an entity and how many mentions name
/// it, whether the headline or the opening of the body does, over how much of the text it is spread; a people counts less than
/// what else it is a part of, and so does an abstract thing without a name that does not act ("a choice"). The weights were fitted to the entities that GUM's summaries mention. The weightiest has
/// 1; of the others' odds against it the square root is given, so that they are easier to tell apart.
void set_salience(const Document& document, std::vector<Entity>& entities);

}  // namespace nutgraf::entities
