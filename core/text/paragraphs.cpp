#include "text/paragraphs.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/markers.h"

namespace nutgraf::text {
namespace {

/// Lines wrapped by a program are about this long, in bytes: wire services and mail wrap at 60 to 80 columns.
constexpr std::uint32_t kShortestWrapped = 45, kLongestWrapped = 110;
constexpr std::size_t kLongestLabel = 40;  ///< bytes, of who speaks in a transcript

bool is_line_end(char32_t c) { return c == U'\n' || c == U'\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029; }

struct Line {
  Span span;          ///< trimmed; empty for a blank line
  bool ends_paragraph = false;
};

std::vector<Line> lines_of(std::string_view text) {
  std::vector<Line> lines;
  std::uint32_t begin = 0, at = 0;
  const auto size = static_cast<std::uint32_t>(text.size());
  while (at < size) {
    const base::Decoded character = base::decode(text, at);
    const std::uint32_t next = at + character.length;
    if (is_line_end(character.code_point)) {
      lines.push_back({trimmed(text, {begin, at})});
      const bool pair = character.code_point == U'\r' && next < size && text[next] == '\n';
      lines.back().ends_paragraph = character.code_point == 0x2029;
      begin = pair ? next + 1 : next;
      at = begin;
    } else {
      at = next;
    }
  }
  lines.push_back({trimmed(text, {begin, size})});
  return lines;
}

/// Whether a sentence stops in the middle of `line` and goes on with a small letter in `next`: a link torn out of its line.
bool is_torn(std::string_view text, Span line, Span next) {
  const char32_t last = base::decode_before(text, line.end).code_point;
  const bool open = base::is_letter(last) || base::is_digit(last) || last == U',';
  return open && base::is_lower(base::decode(text, next.begin).code_point) && list_marker_end(text, next) == next.begin;
}

/// Whether somebody's turn of a transcript begins the line, of which one ended the line before: "SENATOR MOSS: …".
bool opens_turn(std::string_view text, Span line, Span next) {
  const std::string_view before = text.substr(line.begin, line.size()), words = text.substr(next.begin, next.size());
  const char last = before.empty() ? ' ' : before.back();
  const std::size_t colon = words.substr(0, kLongestLabel).find(": ");
  if (colon == std::string_view::npos || colon == 0 || (last != '.' && last != '?' && last != '!')) return false;
  for (const char c : words.substr(0, colon)) {
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == ',') return false;
  }
  return true;
}

/// Whether `line` was broken by a program in the middle of a paragraph that `next` continues.
bool is_wrapped(std::string_view text, Span line, Span next, std::uint32_t widest) {
  if (widest < kShortestWrapped || widest > kLongestWrapped) return false;
  if (list_marker_end(text, next) > next.begin || opens_turn(text, line, next)) return false;
  // The first word of the next line would not have fitted on this one.
  const std::string_view after = text.substr(next.begin, next.size());
  const std::size_t first_word = std::min(after.find(' '), after.size());
  return line.size() + 1 + first_word + 8 > widest;
}

}  // namespace

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
  const std::vector<Line> lines = lines_of(text);
  for (std::size_t first = 0; first < lines.size();) {
    if (lines[first].span.empty()) {
      ++first;
      continue;
    }
    std::size_t end = first;
    std::uint32_t widest = 0;
    while (end < lines.size() && !lines[end].span.empty()) {
      widest = std::max(widest, lines[end].span.size());
      if (lines[end++].ends_paragraph) break;
    }
    paragraphs.push_back(lines[first].span);
    for (std::size_t i = first + 1; i < end; ++i) {
      if (is_wrapped(text, lines[i - 1].span, lines[i].span, widest) || is_torn(text, lines[i - 1].span, lines[i].span)) {
        paragraphs.back().end = lines[i].span.end;
      } else {
        paragraphs.push_back(lines[i].span);
      }
    }
    first = end;
  }
  return paragraphs;
}

}  // namespace nutgraf::text
