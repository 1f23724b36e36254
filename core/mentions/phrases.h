// Noun phrases and pronouns by the trees. Reads tokens, times, tags and arcs.
#pragma once

#include <vector>

#include "document/tree.h"
#include "nutgraf/document.h"

namespace nutgraf::mentions {

/// A phrase that stands for somebody or something, and its head.
struct Phrase {
  IdRange<Token> tokens;
  std::uint32_t head;
};

/// Whether the token heads a phrase that can stand for something: a noun that does more than qualify another, outside times,
/// quantities and idioms.
bool heads_phrase(const document::Trees& trees, std::uint32_t token);

/// Whether the token is a pronoun that stands for something.
bool is_referring_pronoun(const Document& document, const document::Trees& trees, std::uint32_t token);

/// "The younger": somebody by their age.
bool tells_age(const document::Trees& trees, std::uint32_t head);

/// "State of emergency", which is no place.
bool is_condition(const document::Trees& trees, std::uint32_t head);

/// The words of the phrase whose head is `head`: articles, possessives, adjectives, and what "of" adds, `depth` times over.
IdRange<Token> phrase_around(const document::Trees& trees, std::uint32_t head, std::uint32_t depth = 3);

/// The words from the first to the last item of a list ("Ortega, Lind and the mayor") whose first item is `head`; empty where
/// it is none.
IdRange<Token> list_from(const document::Trees& trees, std::uint32_t head);

}  // namespace nutgraf::mentions
