#include "text/line_words.h"

#include "base/utf8.h"

namespace nutgraf::text {

std::vector<LineWord> split_words(std::string_view text, Span span) {
  std::vector<LineWord> words;
  std::uint32_t at = span.begin;
  while (at < span.end) {
    const base::Decoded first = base::decode(text, at);
    if (!base::is_letter(first.code_point) && !base::is_digit(first.code_point)) {
      if (!words.empty() && words.back().mark_after == 0 && !base::is_space(first.code_point)) words.back().mark_after = first.code_point;
      at += first.length;
      continue;
    }
    std::uint32_t end = at;
    while (end < span.end) {
      const base::Decoded next = base::decode(text, end);
      const bool inside = base::is_letter(next.code_point) || base::is_digit(next.code_point) || base::is_mark(next.code_point) ||
                          base::is_apostrophe(next.code_point) || next.code_point == U'.' || next.code_point == U'-';
      if (!inside) break;
      end += next.length;
    }
    while (end > at && (text[end - 1] == '.' || text[end - 1] == '-') && end - at > 3) --end;
    const std::string_view word = text.substr(at, end - at);
    words.push_back({word, base::fold(word), base::is_upper(first.code_point), 0});
    at = end;
  }
  return words;
}

std::uint32_t count_words(std::string_view text, Span paragraph) {
  std::uint32_t words = 0;
  bool inside = false;
  for (std::uint32_t at = paragraph.begin; at < paragraph.end;) {
    const base::Decoded character = base::decode(text, at);
    const bool space = base::is_space(character.code_point);
    if (!space && !inside) ++words;
    inside = !space;
    at += character.length;
  }
  return words;
}

bool opens_with(std::string_view text, std::string_view prefix) {
  if (text.substr(0, prefix.size()) != prefix) return false;
  return prefix.size() == text.size() || !base::is_letter(base::decode(text, prefix.size()).code_point) ||
         !base::is_letter(base::decode_before(prefix, prefix.size()).code_point);
}

}  // namespace nutgraf::text
