// What the careful encoder reads together.
#pragma once

#include <cstdint>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::encoding {

/// The sentences of a paragraph are read together while they have at most so many pieces, apart from the two marks around them. On the
/// development sets trees and names are as good with 1 sentence, 60 pieces or 160; attention costs the less the shorter windows are.
inline constexpr std::size_t kWindowPieces = 96;
/// A sentence that is longer by itself is cut after so many.
inline constexpr std::size_t kMostWindowPieces = 254;

/// Tokens that are read together.
using Window = IdRange<Token>;

/// Windows that tile the tokens: each takes as many whole sentences of one block as it has room for, and a sentence that has more pieces
/// than fit at all is cut between tokens. No window reaches beyond its block, so that an edit changes no other block's windows. `piece_counts` has the number of pieces of each token, each at most `kMostWindowPieces`.
std::vector<Window> find_windows(const std::vector<Sentence>& sentences, const std::vector<std::uint32_t>& piece_counts);

}  // namespace nutgraf::encoding
