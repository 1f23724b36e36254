// The tokens of one sentence, cut further at hyphens, slashes and between digits and letters: what the grammar of time reads.
// Reads source, blocks and tokens.
#pragma once

#include <string>
#include <vector>

#include "nutgraf/document.h"
#include "time/lexicon.h"

namespace nutgraf::time {

/// A run of letters ("p.m.", "o'clock" and "sept." are one), a number or one other character.
struct Word {
  std::string text;  ///< folded
  Span span;
  Entry entry;
  std::int64_t number = -1;   ///< in hundredths, where the word is written in digits
  bool plain_digits = false;  ///< a number without commas and decimals
  bool capital = false;       ///< begins with a capital letter
  bool upper = false;         ///< all of its letters are capitals
  bool glued = false;         ///< no space before it
  bool opens_token = false;
  bool closes_token = false;

  bool is(std::string_view expected) const { return text == expected; }
  bool is(WordClass expected) const { return entry.word_class == expected; }
  bool has_digits() const { return number >= 0; }
  bool is_hyphen() const { return text == "-" || text == "–" || text == "—"; }
  /// The number as an integer where it is one of at most nine digits; -1 otherwise.
  std::int64_t integer() const { return plain_digits ? number / 100 : -1; }
};

/// Whether times are looked for in the sentence: not in boilerplate.
bool is_of_article(const Document& document, const Sentence& sentence);
/// The words of the sentence, followed by one empty word that stands for its end.
std::vector<Word> words_of(const Document& document, const Sentence& sentence);

}  // namespace nutgraf::time
