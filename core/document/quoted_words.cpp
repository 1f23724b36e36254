#include "document/quoted_words.h"

#include "base/utf8.h"
#include "document/text.h"

namespace nutgraf::document {

bool is_quotation_mark(const Document& document, std::uint32_t token) {
  return base::is_double_quote(base::decode(document.source.text, document.tokens[token].span.begin).code_point);
}

std::vector<bool> find_quoted(const Document& document) {
  std::vector<bool> is_quoted(document.tokens.size());
  for (const Quote& quote : document.quotes) {
    if (quote.kind != QuoteKind::Direct) continue;
    for (const Span& span : quote.spans) {
      const IdRange<Token> words = tokens_in(document, span);
      for (std::uint32_t token = words.begin; token < words.end; ++token) is_quoted[token] = true;
    }
  }
  return is_quoted;
}

std::vector<bool> find_cues(const Document& document) {
  std::vector<bool> is_cue(document.tokens.size());
  for (const Quote& quote : document.quotes) {
    if (!quote.cue) continue;
    const IdRange<Token> words = tokens_in(document, quote.cue->span);
    for (std::uint32_t token = words.begin; token < words.end; ++token) is_cue[token] = true;
  }
  return is_cue;
}

}  // namespace nutgraf::document
