// The words that stand for somebody or something.
// Reads blocks, tokens, sentences, times, names, tags and arcs; writes mentions.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::mentions {

/// The mentions of an article, by where they begin, the longer first: its names; the noun phrases of running text, nested ones
/// too; pairs and lists of people, bodies or places ("Ortega and Lind"); pronouns. Left out are times, quantities, nouns that
/// only qualify another ("oil" in "oil price"), idioms ("take place") and the "it" and "there" that stand for nothing.
/// Without trees only names are mentions.
///
/// The head of a mention is the word of it on which the others depend; without trees, of a name its last word. A noun phrase
/// reaches from its articles and adjectives to the noun and over "of"; what else follows it is not part of it.
std::vector<Mention> find_mentions(const Document& document);

}  // namespace nutgraf::mentions
