// The words that bring in causes, reasons and manners. Knows lemmas, reads no layer.
#pragma once

#include <string_view>

namespace nutgraf::story {

/// Prepositions and conjunctions that state a cause: "because (of)", "due to", "owing to", "thanks to", "amid".
bool is_causal(std::string_view mark);
/// What brings in the course of things: "after", "when".
bool is_temporal(std::string_view mark);
/// Verbs of reaction and judgement, after which "over" and "for" name the reason: "resigned over the leak", "fined for dumping waste"
/// (B. Levin 1993, judgment verbs).
bool is_reacting(std::string_view verb);
/// Verbs of taking somebody before the law, after which "on suspicion of" names the reason: "arrested", "charged".
bool is_prosecuting(std::string_view verb);
/// Verbs of being given a prize, after which "for …ing" names the reason: "won the medal for saving him".
bool is_winning(std::string_view verb);
/// Nouns that say of what somebody is accused: "on suspicion of", "on charges of".
bool is_charge(std::string_view noun);
/// Nouns for what outward circumstances are to blame: "in icy conditions".
bool is_circumstance(std::string_view noun);
/// Words for what makes conditions to blame: "icy", "treacherous".
bool is_adversity(std::string_view word);
/// Nouns that make what follows a cause: "in response to the strike".
bool is_occasion(std::string_view noun);
/// Nouns for the setting in which something is decided rather than what brought it about: "found guilty after a trial".
bool is_proceeding(std::string_view noun);
/// Nouns that stand for a cause: "the cause of the fire was a cigarette".
bool is_cause_noun(std::string_view noun);
/// Nouns for what speaks without being somebody: "citing sources", "citing a report".
bool is_source_noun(std::string_view noun);
/// Verbs whose subject is the cause of their object (causatives of happening; B. Levin 1993, verbs of engendering), or that say on what
/// it is blamed.
bool is_causation(std::string_view verb);
/// Prepositions that bring in a manner or a means: "with", "through".
bool is_manner_preposition(std::string_view mark);

}  // namespace nutgraf::story
