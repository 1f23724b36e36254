// What the recognisers of lines share: a line's words and comparison with listed ones.
#pragma once

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "nutgraf/span.h"

namespace nutgraf::text {

/// A word of a line without the brackets and marks around it.
struct LineWord {
  std::string_view text;
  std::string folded;
  bool capital = false;
  char32_t mark_after = 0;  ///< the mark that follows at once: a comma, a semicolon …; 0 for none
};

/// The words of a line: letters and digits with what may stand inside a word.
std::vector<LineWord> split_words(std::string_view text, Span line);

/// The number of words between white space.
std::uint32_t count_words(std::string_view text, Span line);

/// Whether `text` opens with `prefix` and the prefix ends where a word of the text does.
bool opens_with(std::string_view text, std::string_view prefix);

template <std::size_t N>
bool opens_with_any(std::string_view text, const std::string_view (&prefixes)[N]) {
  return std::any_of(std::begin(prefixes), std::end(prefixes), [&](std::string_view prefix) { return opens_with(text, prefix); });
}

inline bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}  // namespace nutgraf::text
