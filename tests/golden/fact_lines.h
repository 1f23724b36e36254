// Document -> lines that show how an analysis changes: what the golden articles are compared by.
#pragma once

#include <string>

#include "nutgraf/document.h"

namespace nutgraf::test {

/// The facts of a document, one a line and each with its words: the article, its blocks, times, quotes and entities.
/// White space within words is shown as single spaces.
std::string to_fact_lines(const Document& document);

}  // namespace nutgraf::test
