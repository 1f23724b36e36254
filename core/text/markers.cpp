#include "text/markers.h"

#include "base/utf8.h"

namespace nutgraf::text {
namespace {

/// Blocks and geometric shapes, as in the legends of charts.
bool is_shape(char32_t c) { return U'\u2580' <= c && c <= U'\u25FF'; }

bool is_bullet(char32_t c) {
  return is_shape(c) || c == U'•' || c == U'‣' || c == U'·' || c == U'*' || c == U'–' || c == U'-' ||
         c == U'—' || c == U'✓';
}

/// The end of "12", "b" or "iv" from `at` on; `at` where there is none.
std::uint32_t label_end(std::string_view text, std::uint32_t at, std::uint32_t end) {
  std::uint32_t after = at;
  while (after < end && after - at < 2 && base::is_digit(static_cast<unsigned char>(text[after]))) ++after;
  if (after > at) return after;
  while (after < end && after - at < 4 && (text[after] == 'i' || text[after] == 'v' || text[after] == 'x')) ++after;
  if (after > at) return after;
  return at < end && text[at] >= 'a' && text[at] <= 'z' ? at + 1 : at;
}

}  // namespace

std::uint32_t list_marker_end(std::string_view text, Span line) {
  if (line.empty()) return line.begin;
  const base::Decoded first = base::decode(text, line.begin);
  std::uint32_t end = line.begin;
  if (is_bullet(first.code_point)) {
    do end += first.length;
    while (is_shape(first.code_point) && end < line.end && base::decode(text, end).code_point == first.code_point);
  } else {
    const bool bracket = first.code_point == U'(';
    const std::uint32_t label = bracket ? line.begin + 1 : line.begin;
    const std::uint32_t after = label_end(text, label, line.end);
    if (after == label || after >= line.end) return line.begin;
    const bool closes = text[after] == ')' || (!bracket && text[after] == '.' && base::is_digit(static_cast<unsigned char>(text[label])));
    if (!closes) return line.begin;
    end = after + 1;
  }
  const bool words_follow = end < line.end && base::is_space(base::decode(text, end).code_point);
  return words_follow ? end : line.begin;
}

}  // namespace nutgraf::text
