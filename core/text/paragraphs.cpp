#include "text/paragraphs.h"

#include "base/utf8.h"
#include "text/lines.h"

namespace nutgraf::text {

Span trimmed(std::string_view text, Span span) {
  while (span.begin < span.end) {
    const base::Decoded first = base::decode(text, span.begin);
    if (!base::is_space(first.code_point)) break;
    span.begin += first.length;
  }
  while (span.end > span.begin) {
    const base::Decoded last = base::decode_before(text, span.end);
    if (!base::is_space(last.code_point)) break;
    span.end -= last.length;
  }
  return span;
}

std::vector<Span> find_paragraphs(std::string_view text) {
  std::vector<Span> paragraphs;
  const auto add = [&](std::uint32_t begin, std::uint32_t end) {
    if (const Span paragraph = trimmed(text, {begin, end}); !paragraph.empty()) paragraphs.push_back(paragraph);
  };
  std::uint32_t begin = 0, at = 0;
  const auto size = static_cast<std::uint32_t>(text.size());
  while (at < size) {
    const base::Decoded character = base::decode(text, at);
    if (is_line_end(character.code_point)) {
      add(begin, at);
      begin = at + character.length;
    }
    at += character.length;
  }
  add(begin, size);
  return paragraphs;
}

}  // namespace nutgraf::text
