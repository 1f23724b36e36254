// The phrases that an article is about. Reads blocks, tokens, sentences, tags, arcs, mentions and entities.
#pragma once

#include <vector>

#include "nutgraf/document.h"
#include "story/content_words.h"

namespace nutgraf::story {

/// Up to ten noun phrases without articles, weightiest first: the more often and the earlier a phrase and its words stand, and the
/// longer it is, the more it weighs. Names of people are left to the entities. Empty where the article has no tags.
std::vector<Keyword> find_keywords(const Document& document, const ContentWords& words);

}  // namespace nutgraf::story
