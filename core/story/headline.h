// The words of an article's headline, which show in its text what it is about. Reads blocks, tokens and tags.
#pragma once

#include <cstdint>
#include <string>
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
  bool empty() const { return words_.empty(); }

  /// The number of the headline's first word that is the token's, in whatever inflection; `kNone` where none is.
  std::uint32_t place(std::uint32_t token) const { return place_of_[token]; }
  bool holds(std::uint32_t token) const { return place_of_[token] != kNone; }

  /// The word at a place of the headline, folded; empty behind its last one.
  std::string_view word(std::uint32_t place) const { return place < words_.size() ? std::string_view(words_[place]) : std::string_view(); }

 private:
  std::vector<std::string> words_;
  std::vector<std::uint32_t> place_of_;  ///< one a token
};

}  // namespace nutgraf::story
