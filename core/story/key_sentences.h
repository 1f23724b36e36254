// The sentences that say most of an article. Reads blocks, tokens, sentences, tags and entities.
#pragma once

#include <vector>

#include "nutgraf/document.h"
#include "story/content_words.h"

namespace nutgraf::story {

/// Up to three sentences of the prose, in order of the text: those whose words the article repeats, that stand early and that say
/// what the ones taken before do not (maximal marginal relevance, J. Carbonell and J. Goldstein 1998).
std::vector<Id<Sentence>> find_key_sentences(const Document& document, const ContentWords& words);

}  // namespace nutgraf::story
