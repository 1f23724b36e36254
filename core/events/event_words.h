// The words that tell events from other things. Knows lemmas, reads no layer.
#pragma once

#include <string_view>

namespace nutgraf::events {

/// Nouns that name something that happens: "meeting", "attack", "election".
bool is_event_noun(std::string_view lemma);
/// Verbs that state no event of their own: "be", "seem", "contain"; and those that only report words, which the quotes hold.
bool is_eventless_verb(std::string_view lemma);
/// Verbs that lend a noun their subject and tense and add little: "hold talks", "launch an attack".
bool is_support_verb(std::string_view lemma);
/// Nouns before which a place says where: "the Astana talks", unlike "the US attack".
bool is_gathering(std::string_view lemma);

}  // namespace nutgraf::events
