// How many words each quotation gives to its speaker. Reads tokens, quotes and passages.
#pragma once

#include <cstdint>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::document {

struct WordsGiven {
  std::uint32_t direct = 0;    ///< between quotation marks
  std::uint32_t indirect = 0;  ///< reported
};

/// The words of each quotation, without those of quotations within it. Words that somebody is reported not to have said count for nobody.
std::vector<WordsGiven> count_words_given(const Document& document, const std::vector<Passage>& passages);

/// The number of words in a span, without marks.
std::uint32_t count_words(const Document& document, Span span);

}  // namespace nutgraf::document
