// The words that tell events from other things. Knows lemmas, reads no layer.
#pragma once

#include <string_view>

namespace nutgraf::document {

/// Nouns that name something that happens: "meeting", "attack", "election".
bool is_event_noun(std::string_view lemma);
/// Verbs that state no event of their own: "be", "seem", "contain"; and those that only report words, which the quotes hold.
bool is_eventless_verb(std::string_view lemma);
/// Verbs that lend a noun their subject and tense and add little: "hold talks", "launch an attack".
bool is_support_verb(std::string_view lemma);
/// Verbs whose object may be the place for what is held there: "attend Oslo".
bool is_attending_verb(std::string_view lemma);
/// Verbs of harm, whose subject may be an event itself: "a blast killed two".
bool is_harming_verb(std::string_view lemma);
/// Verbs that say of an event no more than that it takes its course: "the riot began", "the attack came at dawn".
bool is_occurrence_verb(std::string_view lemma);
/// Words that lay down what is to come: "plan", "agree", "scheduled".
bool is_planning(std::string_view lemma);
/// Verbs whose subject is the cause of their object: "trigger", "prompt".
bool is_causing_verb(std::string_view lemma);
/// Nouns before which a place says where: "the Astana talks", unlike "the US attack".
bool is_gathering(std::string_view lemma);

}  // namespace nutgraf::document
