// Whom the text has told to be somebody's relative: the sister of "Bo Lind, brother of Ana Lind", is Ana Lind.
// Reads trees and the clusters so far.
#pragma once

#include <vector>

#include "entities/cluster.h"
#include "entities/features.h"

namespace nutgraf::entities {

/// The cluster of the only one whom the text before calls this relative of the same person: by the same word, where everybody has
/// one at most ("his father"), or from the other side ("brother of Ana Lind", "his sister"). `kNoCluster` where it was told of nobody.
std::uint32_t relative_before(const Scene& scene, const std::vector<Cluster>& clusters, const std::vector<std::uint32_t>& cluster_of,
                              std::uint32_t mention);

}  // namespace nutgraf::entities
