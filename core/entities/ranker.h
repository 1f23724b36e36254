// Scores how well a cluster suits a mention: a network of one hidden layer over features, learnt by scripts/train/coreference.
// Reads features only.
#pragma once

#include <array>
#include <cstdint>

#include "entities/features.h"

namespace nutgraf::entities {

constexpr std::size_t kRankerWidth = 48;
constexpr std::size_t kRankerRows = kMentionRows + kPairRows + 3;

/// Rows of weights: of the mention's features, of the pair's, of "no cluster", the bias, and what the hidden layer counts.
/// Integers of core/entities/ranker.txt, built into the program; products are summed exactly.
extern const std::int16_t ranker_weights[kRankerRows * kRankerWidth];

/// The candidates of one mention, scored one after the other.
class Ranker {
 public:
  explicit Ranker(const MentionRows& mention);
  /// The score of a cluster, and that of leaving the mention alone; in `kPoint`s.
  std::int64_t score(const PairRows& pair) const;
  std::int64_t score_alone() const;

  /// What a score of one is in the natural logarithm of odds.
  static constexpr std::int64_t kPoint = 256 * 256;

 private:
  using Hidden = std::array<std::int32_t, kRankerWidth>;
  static std::int64_t output(const Hidden& hidden);

  Hidden sums_;
};

}  // namespace nutgraf::entities
