// tokens, sentences, blocks, mentions -> quotes.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::quotes {

/// The quotations between paired marks with their speaker and cue, in order. Titles, single words and scare quotes between
/// marks are no quotations. A quotation that its own reporting clause breaks ("A," she said, "B") is one with two spans.
std::vector<Quote> find_quotes(const Document& document);

}  // namespace nutgraf::quotes
