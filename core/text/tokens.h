// source, blocks -> tokens.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::text {

/// The words of the blocks, cut as the English treebanks of Universal Dependencies 2 cut them: clitics apart
/// (do|n't, Ortega|'s), hyphens apart save behind a prefix (long|-|term, non-profit), abbreviations with their
/// full stop (Mr., U.S.), numbers, addresses and runs of one mark whole. Every visible character lies in one token.
std::vector<Token> find_tokens(const Document& document);

}  // namespace nutgraf::text
