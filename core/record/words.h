// A text as a list of words to be compared: what is spelled, said or set otherwise but is the same word has the same key.
// Reads no layer. Cost: linear.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "nutgraf/span.h"

namespace nutgraf::record {

/// The strongest mark between a word and the one before it.
enum class Gap : std::uint8_t {
  None,      ///< a space or a hyphen
  Comma,     ///< a mark within a sentence: comma, colon, semicolon, dash, bracket
  Stop,      ///< the end of a sentence or of a line
  Ellipsis,  ///< what marks that words are left out
  Parted     ///< of a quotation: the reporter's words stand between, or a paragraph ends
};

/// One word. "don't" is two, "do" and "not": what makes it negative is a word of its own.
struct Word {
  std::string key;         ///< its letters in lower case, a number in digits
  Span span;
  Gap gap = Gap::None;     ///< before it
  bool optional = false;   ///< may be left out unseen: "uh", "(laughs)", the first "we" of "we, we"
  bool bracketed = false;  ///< stands in square brackets, or is changed by them: "say[s]"
};

/// The words of `text` within `span`.
std::vector<Word> read_words(std::string_view text, Span span);

/// Whether the word makes what it belongs to negative: "not", "never", "nobody".
bool negates(std::string_view key);
/// Whether one word is the other with a prefix that negates it: "able" and "unable".
bool are_opposites(std::string_view one, std::string_view other);
/// Whether the word serves grammar more than sense: articles, pronouns, prepositions, auxiliaries.
bool is_function_word(std::string_view key);
/// The word without its ending: "asked", "asking" and "asks" have one stem.
std::string_view stem(std::string_view key);

}  // namespace nutgraf::record
