// Document -> plain text for people: what `nutgraf analyze --format text` prints.
#pragma once

#include <string>

#include "nutgraf/document.h"

namespace nutgraf::format {

/// All that a person wants to read of an article, in the order in which one reads: the story in short, who says what, who is who, when,
/// where, what they are to each other, what is disputed and the keywords. Every quoted run is words of the article, with its white space
/// as single spaces; lines hold at most 100 characters unless a word is longer.
std::string to_outline(const Document& document);

}  // namespace nutgraf::format
