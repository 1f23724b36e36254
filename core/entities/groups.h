// Who belongs to "the two leaders". Reads tokens, mentions, arcs.
#pragma once

#include <vector>

#include "document/tree.h"
#include "entities/linking.h"

namespace nutgraf::entities {

/// The clusters that are members of each cluster; most are no groups. Members are the items of a list ("Ortega and Lind … they");
/// and for a phrase that counts its members ("the two leaders", "both companies", "the couple") the named ones of their kind, where
/// its own sentence up to there, or one of the sentences before, names exactly so many.
std::vector<std::vector<std::uint32_t>> find_members(const Scene& scene, const Linking& linking);

}  // namespace nutgraf::entities
