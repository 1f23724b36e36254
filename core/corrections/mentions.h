// Which mention a reader means. Reads mentions.
#pragma once

#include "nutgraf/document.h"

namespace nutgraf::corrections {

/// The mention of exactly these words, a name before others. Where none is: the shortest that holds them and whose head is among them, for
/// phrases grow when words are added to them; else the longest name among them, else the longest mention. None where there is none.
Id<Mention> mention_at(const Document& document, Span words);

/// The words of a mention.
std::string_view words_of(const Document& document, Id<Mention> mention);

}  // namespace nutgraf::corrections
