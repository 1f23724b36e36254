// The clauses in which an article tells its story, the main event first. Reads blocks, sentences, tags, arcs and quotes.
#pragma once

#include <cstdint>
#include <vector>

#include "document/clauses.h"
#include "story/content_words.h"
#include "story/headline.h"

namespace nutgraf::story {

/// A clause of the article's own voice.
struct ToldClause {
  std::uint32_t verb = 0;     ///< or the noun or adjective of "the road is closed"
  std::uint32_t subject = 0;  ///< a token; may stand in a clause above
  std::uint32_t sentence = 0;
  double weight = 0.0;         ///< 0 … 1, the best has 1
  bool takes_subject = false;  ///< its subject is its own and stands before it
};

/// The clauses with a subject in the first sentences that tell the story, heaviest first. A clause weighs the more, the earlier it
/// stands, the higher in its sentence, and the more of its words the article repeats or the headline holds.
std::vector<ToldClause> find_told_clauses(const document::Clauses& clauses, const ContentWords& words, const Headline& headline);

/// Whether words hold one that belongs to the page around articles rather than to their prose: "subscribe", "photo", "Getty".
bool is_of_page(const Document& document, IdRange<Token> words);

/// Whether a word is a pronoun; "the old mine" is none, whatever its tag says. The article has trees.
bool is_pronoun(const document::Trees& trees, std::uint32_t token);

/// Whether a noun or pronoun stands for neither the one who speaks nor the one spoken to. The article has tags.
bool is_third_party(const document::Trees& trees, const Document& document, std::uint32_t token);

}  // namespace nutgraf::story
