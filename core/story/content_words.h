// The words of an article that carry meaning, and how much each weighs. Reads blocks, tokens, sentences and tags.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::story {

/// The words of an article by number: forms that differ only in inflection share one, where tags are known.
class ContentWords {
 public:
  static constexpr std::uint32_t kNone = 0xFFFFFFFF;

  explicit ContentWords(const Document& document);

  /// The number of a token's word; `kNone` for function words, numbers and marks.
  std::uint32_t word(std::uint32_t token) const { return word_of_[token]; }
  /// How often a word stands in the article.
  std::uint32_t count(std::uint32_t word) const { return counts_[word]; }
  std::size_t size() const { return counts_.size(); }

 private:
  std::vector<std::uint32_t> word_of_;
  std::vector<std::uint32_t> counts_;
};

/// Whether the sentences of such a block tell the story: headlines, paragraphs and lists do.
bool tells_story(const Document& document, const Sentence& sentence);

}  // namespace nutgraf::story
