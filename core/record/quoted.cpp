#include "record/quoted.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "base/utf8.h"

namespace nutgraf::record {
namespace {

bool opens(char32_t c) { return c == U'“' || c == U'„' || c == U'«' || c == U'"'; }
bool closes(char32_t c) { return c == U'”' || c == U'“' || c == U'»' || c == U'"'; }

/// The runs between double marks within a span.
std::vector<Span> marked_runs(std::string_view text, Span span) {
  std::vector<Span> runs;
  std::optional<std::uint32_t> open;
  for (std::uint32_t at = span.begin; at < span.end;) {
    const base::Decoded c = base::decode(text, at);
    if (!open && opens(c.code_point)) {
      open = at;
    } else if (open && closes(c.code_point)) {
      runs.push_back({*open, at + c.length});
      open.reset();
    }
    at += c.length;
  }
  return runs;
}

bool ends_sentence(char32_t c) { return c == U'.' || c == U'!' || c == U'?' || c == U'…'; }

/// The last character of a span that is no space and no quotation mark.
char32_t last_mark(std::string_view text, Span span) {
  std::size_t end = span.end;
  while (end > span.begin) {
    const base::Decoded c = base::decode_before(text, end);
    if (!base::is_space(c.code_point) && !base::is_double_quote(c.code_point)) return c.code_point;
    end -= c.length;
  }
  return 0;
}

/// Whether a sentence of the quotation ends between two of its parts: at the end of the first, with the reporting clause, or with the line.
bool is_parted(std::string_view text, Span before, Span after) {
  const Span between{before.end, after.begin};
  const std::string_view words = text.substr(between.begin, between.size());
  return ends_sentence(last_mark(text, before)) || ends_sentence(last_mark(text, between)) || words.find('\n') != std::string_view::npos;
}

std::vector<Word> words_of(std::string_view text, const std::vector<Span>& spans) {
  std::vector<Word> words;
  for (std::size_t i = 0; i < spans.size(); ++i) {
    std::vector<Word> part = read_words(text, spans[i]);
    if (!part.empty() && !words.empty()) part.front().gap = is_parted(text, spans[i - 1], spans[i]) ? Gap::Parted : Gap::Comma;
    words.insert(words.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
  }
  return words;
}

}  // namespace

std::vector<Quotation> find_quotations(const Document& draft) {
  const std::string_view text = draft.source.text;
  std::vector<Quotation> found;
  std::vector<bool> is_held(draft.quotes.size());
  const auto add = [&](std::uint32_t quote, std::vector<Span> spans) {
    std::vector<Word> words = words_of(text, spans);
    if (words.empty()) return;
    is_held[quote] = true;
    found.push_back({{quote}, std::move(spans), std::move(words)});
  };
  for (std::uint32_t i = 0; i < draft.quotes.size(); ++i) {
    const Quote& quote = draft.quotes[i];
    if (quote.within && is_held[quote.within.index]) {
      is_held[i] = true;
      continue;
    }
    if (quote.kind == QuoteKind::Direct) add(i, quote.spans);
    if (quote.kind != QuoteKind::Mixed) continue;
    for (const Span span : quote.spans) {
      for (const Span run : marked_runs(text, span)) add(i, {run});
    }
  }
  return found;
}

}  // namespace nutgraf::record
