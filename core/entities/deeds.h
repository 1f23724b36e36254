// Whom a phrase means by what was told just before: who bought is "the buyer", the other of two is "its neighbour".
// Reads trees and the clusters so far.
#pragma once

#include <vector>

#include "entities/cluster.h"
#include "entities/features.h"

namespace nutgraf::entities {

/// No cluster: nothing was told of whom the phrase may be.
constexpr std::uint32_t kNobody = static_cast<std::uint32_t>(-1);

/// The cluster of the only one of whom the sentences before tell what makes them what the noun phrase says: the doer of a deed ("the
/// buyer"), the one whom it befell ("the victim"), the other of two ("its rival"), the only child of the text ("the boy"), or of two people the one for whom no pronoun of the
/// clause stands ("Ana Lind coached Bo Oru. The skater thanked her").
std::uint32_t told_before(const Scene& scene, const std::vector<Cluster>& clusters, const std::vector<std::uint32_t>& cluster_of,
                          std::uint32_t mention);

/// The sex of "he" or "she" beside a person who is the subject of a clause ("the skater thanked her"); unknown where none stands there.
Gender gender_of_pronoun_beside(const Scene& scene, std::uint32_t mention);

}  // namespace nutgraf::entities
