// A sorted list of words, built into the program by base/word_lists.cmake.
#pragma once

#include <optional>
#include <string_view>

namespace nutgraf::base {

/// A sorted list of words or names, one a line, searched by halving where it lies. Behind a name and a tab a line may say more of it.
class WordList {
 public:
  /// `lines` are sorted by bytes and each ends in a line feed.
  constexpr explicit WordList(std::string_view lines) : lines_(lines) {}
  /// Whether a line is exactly `word` or begins by it and a tab, capitals included.
  bool contains(std::string_view word) const { return find(word).has_value(); }
  /// What the line of a name says behind the tab, empty where there is none; nothing where no line has the name.
  std::optional<std::string_view> find(std::string_view name) const;

 private:
  std::string_view lines_;
};

}  // namespace nutgraf::base
