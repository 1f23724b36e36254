// tokens, sentences, blocks, tags, arcs, mentions -> quotes.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::quotes {

/// The words that the article gives to somebody, in order: speech between paired marks, reported clauses, and reports with words
/// in marks. Titles, single words and scare quotes between marks are no quotations. A quotation that its own reporting clause
/// breaks ("A," she said, "B") is one with two spans. Without trees only speech between marks is found.
std::vector<Quote> find_quotes(const Document& document);

}  // namespace nutgraf::quotes
