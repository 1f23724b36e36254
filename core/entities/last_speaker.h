// Who spoke before a pronoun that speaks: "He also said". Reads facts, quotes and the clusters so far.
#pragma once

#include <cstdint>
#include <vector>

#include "entities/features.h"

namespace nutgraf::entities {

/// The candidate that spoke last in the sentence before "he said", or in the one before that, where it speaks of nobody. That before a long
/// quotation is the one before its first. Where nobody spoke, who did what the sentence before tells. `kNoCluster` where there is no such one.
std::uint32_t last_speaker(const Scene& scene, const std::vector<std::uint32_t>& cluster_of, std::uint32_t mention,
                           const std::vector<Candidate>& candidates);

}  // namespace nutgraf::entities
