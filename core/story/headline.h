// The words of an article's headline, which show in its text what it is about. Reads blocks, tokens and tags.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::story {

/// The headline as a list of words: the title of the article, which its text need not hold, or else the headline that opens the text.
class Headline {
 public:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  Headline(const Document& document, std::string_view title);

  /// Whether neither a title nor a headline is known.
  bool empty() const { return is_empty_; }

  /// The number of the headline's first word that is the token's, in whatever inflection; `kNone` where none is.
  std::uint32_t place(std::uint32_t token) const { return place_of_[token]; }
  bool holds(std::uint32_t token) const { return place_of_[token] != kNone; }

 private:
  bool is_empty_ = true;
  std::vector<std::uint32_t> place_of_;  ///< one a token
};

}  // namespace nutgraf::story
