// A sorted list of words, built into the program by base/word_lists.cmake.
#pragma once

#include <string_view>

namespace nutgraf::base {

/// A sorted list of words or names, one a line, searched by halving where it lies.
class WordList {
 public:
  /// `lines` are sorted by bytes and each ends in a line feed.
  constexpr explicit WordList(std::string_view lines) : lines_(lines) {}
  /// Whether a line is exactly `word`, capitals included.
  bool contains(std::string_view word) const;

 private:
  std::string_view lines_;
};

}  // namespace nutgraf::base
