#include "voices/voices.h"

#include <algorithm>

#include "base/utf8.h"
#include "document/text.h"
#include "voices/ledger.h"
#include "voices/passages.h"

namespace nutgraf::voices {
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

/// Adds the words of a passage to those of its source. Between marks they are direct; of direct speech all are.
void count_words(const Document& document, const Passage& passage, NewsSource& source) {
  const Quote& quote = document.quotes[passage.quote.index];
  if (quote.cue && quote.cue->negated) return;
  const IdRange<Token> tokens = document::tokens_in(document, passage.span);
  bool between_marks = quote.kind == QuoteKind::Direct;
  for (std::uint32_t at = tokens.begin; at < tokens.end; ++at) {
    const std::string_view word = document::text(document, document.tokens[at]);
    if (quote.kind == QuoteKind::Mixed && is_quotation_mark(word)) between_marks = !between_marks;
    if (is_word(word)) ++(between_marks ? source.direct_words : source.indirect_words);
  }
}

}  // namespace

Voices find_voices(const Document& document) {
  Voices voices{find_sources(document), find_passages(document)};
  std::vector<Id<NewsSource>> source_of_quote(document.quotes.size());
  for (std::uint32_t i = 0; i < voices.sources.size(); ++i) {
    for (const Id<Quote> quote : voices.sources[i].quotes) source_of_quote[quote.index] = {i};
  }
  for (Passage& passage : voices.passages) {
    if (!passage.quote) continue;
    const Id<NewsSource> source = source_of_quote[passage.quote.index];
    passage.voice = source ? voices.sources[source.index].voice : VoiceKind::Unnamed;
    if (source) count_words(document, passage, voices.sources[source.index]);
  }
  const auto has_no_words = [](const NewsSource& source) { return source.direct_words + source.indirect_words == 0; };
  voices.sources.erase(std::remove_if(voices.sources.begin(), voices.sources.end(), has_no_words), voices.sources.end());
  return voices;
}

}  // namespace nutgraf::voices
