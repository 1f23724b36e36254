// The tokens of one sentence as the grammar of figures reads them. Reads source, blocks, tokens, sentences and tags.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::figures {

struct Word {
  std::string text;  ///< folded
  Span span;
  std::uint32_t token = Id<Token>::kNone;
  bool digits = false;   ///< begins with a digit
  bool capital = false;  ///< begins with a capital letter
  bool glued = false;    ///< no space before it

  bool is(std::string_view expected) const { return text == expected; }
  bool is_dash() const { return text == "-" || text == "–" || text == "—" || text == "−"; }
};

/// The words of one sentence; the code of a currency that is glued to its number is a word of its own ("USD15"). Outside of it stands an empty word.
class Words {
 public:
  Words(const Document& document, const Sentence& sentence);

  const Word& at(std::size_t index) const { return index < words_.size() ? words_[index] : none_; }
  std::size_t size() const { return words_.size(); }
  const Document& document() const { return document_; }

  /// How many words from `index` on are these, which are parted by spaces; 0 where one differs.
  std::size_t phrase(std::size_t index, std::string_view words) const;
  /// The same of the words that end before `index`.
  std::size_t phrase_before(std::size_t index, std::string_view words) const;
  /// From the first word to before `end`.
  Span span(std::size_t begin, std::size_t end) const { return {at(begin).span.begin, at(end - 1).span.end}; }
  /// The tag of Penn Treebank of a word; empty where there is none.
  std::string_view xpos(std::size_t index) const;

 private:
  void add(Span span, std::uint32_t token);

  const Document& document_;
  std::vector<Word> words_;
  Word none_;
};

/// Whether figures are looked for in a sentence: not in bylines, datelines and boilerplate.
bool is_of_article(const Document& document, const Sentence& sentence);

}  // namespace nutgraf::figures
