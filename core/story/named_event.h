// The noun phrase by which an article goes over its event: "the Port Ellis bridge collapse". Reads tags, arcs, events.
#pragma once

#include "story/reading.h"

namespace nutgraf::story {

/// A noun for an event with the nouns and adjectives before it: the one with the most words of the headline, two at the least; where
/// there is no headline, the one that the article repeats most, three times at the least. An empty range where there is none.
IdRange<Token> find_named_event(const Reading& reading);

/// Whether a phrase says as many words of the headline as `event` does; without a headline, whether it says all words of `event`.
bool says_words_of(const Reading& reading, IdRange<Token> phrase, IdRange<Token> event);

}  // namespace nutgraf::story
