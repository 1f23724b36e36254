// Whom a description stands beside. Reads facts and trees.
#pragma once

#include <cstdint>
#include <vector>

#include "document/tree.h"
#include "entities/facts.h"

namespace nutgraf::entities {

constexpr std::uint32_t kNoBearer = static_cast<std::uint32_t>(-1);

/// Of each mention: the mention of the name that says who or what it is. That is the name in apposition behind a description ("the
/// suspect, John Pike", "his wife Ana", "a man called Bo Lind") or the name before one ("Ana Lind, a painter"); `kNoBearer`
/// where none does, and for pronouns, names, lists and plurals. Where the tree hangs the name on a word within the description
/// ("the leader of the opposition, Rui Melo"), the noun whose kind suits the name is meant. Costs linear work.
std::vector<std::uint32_t> find_bearers(const document::Trees& trees, const std::vector<Facts>& facts);

}  // namespace nutgraf::entities
