// Where the arguments of a predicate may stand, by the tree of its sentence. Reads arcs.
#pragma once

#include <cstdint>
#include <vector>

#include "document/tree.h"
#include "nutgraf/document.h"

namespace nutgraf::roles {

/// The phrases beside a predicate (N. Xue and M. Palmer 2004): what depends on it or on a token above it without holding it,
/// and, of a token that a clause with the predicate follows, all before that clause ("a storm" in "a storm that damaged ships").
/// Outer punctuation is left out. Only tokens of `window` count. In order of begin and end, each once.
std::vector<IdRange<Token>> phrases_beside(std::uint32_t predicate, const document::Trees& trees, IdRange<Token> window);

}  // namespace nutgraf::roles
