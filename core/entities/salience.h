// How much an article is about each of its entities. Reads blocks, sentences, mentions, quotes.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::entities {

/// Compares the entities within the article: each mention counts 2, each quotation spoken 1, the headline or the first sentence
/// of the body 6 more, the first tenth of the text 3 more; what has no name counts half of its mentions and of its place. The sum
/// is divided by the greatest of the article.
void set_salience(const Document& document, std::vector<Entity>& entities);

}  // namespace nutgraf::entities
