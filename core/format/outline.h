// Document -> plain text for people: what `nutgraf analyze --format text` prints.
#pragma once

#include <string>

#include "nutgraf/document.h"

namespace nutgraf::format {

/// The facts of a document, one a line and each with its words: the article, its blocks, times, quotes and entities.
/// White space within words is shown as single spaces.
std::string to_outline(const Document& document);

}  // namespace nutgraf::format
