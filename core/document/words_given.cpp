#include "document/words_given.h"

#include <string_view>

#include "base/utf8.h"
#include "document/text.h"

namespace nutgraf::document {
namespace {

/// Whether a token is a quotation mark, single or double.
bool is_quotation_mark(std::string_view text) {
  const base::Decoded first = base::decode(text, 0);
  if (text == "``" || text == "''") return true;
  return first.length == text.size() && (base::is_double_quote(first.code_point) || base::is_apostrophe(first.code_point));
}

bool is_word(std::string_view text) {
  const char32_t first = base::decode(text, 0).code_point;
  return base::is_letter(first) || base::is_digit(first);
}

/// Between marks words are direct; of direct speech all are.
void count(const Document& document, const Passage& passage, WordsGiven& given) {
  const Quote& quote = document.quotes[passage.quote.index];
  if (quote.cue && quote.cue->negated) return;
  const IdRange<Token> tokens = tokens_in(document, passage.span);
  bool between_marks = quote.kind == QuoteKind::Direct;
  for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
    const std::string_view word = text(document, document.tokens[at]);
    if (quote.kind == QuoteKind::Mixed && is_quotation_mark(word)) between_marks = !between_marks;
    if (is_word(word)) ++(between_marks ? given.direct : given.indirect);
  }
}

}  // namespace

std::vector<WordsGiven> count_words_given(const Document& document, const std::vector<Passage>& passages) {
  std::vector<WordsGiven> given(document.quotes.size());
  for (const Passage& passage : passages) {
    if (passage.quote) count(document, passage, given[passage.quote.index]);
  }
  return given;
}

std::uint32_t count_words(const Document& document, Span span) {
  std::uint32_t words = 0;
  const IdRange<Token> tokens = tokens_in(document, span);
  for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) words += is_word(text(document, document.tokens[at])) ? 1 : 0;
  return words;
}

}  // namespace nutgraf::document
