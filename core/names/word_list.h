// The word lists of core/names/lists, built into the program. Reads no layer.
#pragma once

#include <string_view>

namespace nutgraf::names {

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

extern const WordList countries;    ///< with short forms and continents
extern const WordList regions;      ///< states and provinces
extern const WordList cities;       ///< capitals and large cities
extern const WordList demonyms;     ///< nationalities, peoples, religions, as adjective or singular noun
extern const WordList first_names;

}  // namespace nutgraf::names
