// The words behind spans: what a document says at a place.
#pragma once

#include <string>
#include <string_view>

#include "nutgraf/document.h"

namespace nutgraf::document {

/// The words of a span, in the document's own text.
std::string_view text(const Document& document, Span span);
std::string_view text(const Document& document, const Token& token);
/// The token's word in lower case with straight apostrophes, to look it up by.
std::string folded(const Document& document, const Token& token);
/// Whether a token is the WHO, which looks like a pronoun: none stands behind an article, nor in capitals behind a comma.
bool is_body_like_pronoun(const Document& document, std::uint32_t token);
/// The sentence that holds the token with this index; none where the token stands in no sentence.
Id<Sentence> sentence_of(const Document& document, std::uint32_t token);
/// The tokens that lie wholly within `span`.
IdRange<Token> tokens_in(const Document& document, Span span);

/// Whether an expression of time shares a character with `span`.
bool overlaps_time(const Document& document, Span span);

}  // namespace nutgraf::document
