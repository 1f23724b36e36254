// Which mentions are one entity: read once, from the first mention to the last.
#pragma once

#include <vector>

#include "entities/cluster.h"
#include "entities/features.h"

namespace nutgraf::entities {

/// A cluster that a mention could join, as the ranker sees it.
struct Choice {
  std::uint32_t cluster;
  PairRows rows;
};

/// A mention for which the ranker decides: to join one of the clusters, or none.
struct Decision {
  std::uint32_t mention;
  MentionRows rows;
  std::vector<Choice> choices;
};

/// How a mention came to its cluster; `lead` is by how much the ranker's score for it leads that of any other and of none, in tenths of a point.
struct MentionLink {
  MentionRule rule = MentionRule::First;
  std::int32_t lead = 0;
};

/// The clusters in order of their first mention, and the cluster and the link of each mention.
struct Linking {
  std::vector<Cluster> clusters;
  std::vector<std::uint32_t> cluster_of;
  std::vector<MentionLink> links;
};

/// Names go with their group (`group_names`); where that has not been met, and for all other mentions, the ranker decides among
/// the nearest clusters and those that know the mention's head. What it was asked goes to `decisions`, for its training.
Linking link_mentions(const Scene& scene, const std::vector<std::uint32_t>& group_of, std::vector<Decision>* decisions = nullptr);

}  // namespace nutgraf::entities
