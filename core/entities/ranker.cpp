#include "entities/ranker.h"

#include <algorithm>

namespace nutgraf::entities {
namespace {

constexpr std::size_t kAlone = kMentionRows + kPairRows, kBias = kAlone + 1, kOutput = kBias + 1;

const std::int16_t* row(std::size_t number) { return ranker_weights + number * kRankerWidth; }

void add(std::array<std::int32_t, kRankerWidth>& sums, const std::int16_t* weights) {
  for (std::size_t i = 0; i < kRankerWidth; ++i) sums[i] += weights[i];
}

}  // namespace

Ranker::Ranker(const MentionRows& mention) : sums_{} {
  add(sums_, row(kBias));
  for (const std::uint16_t feature : mention) add(sums_, row(feature));
}

std::int64_t Ranker::score(const PairRows& pair) const {
  Hidden hidden = sums_;
  for (const std::uint16_t feature : pair) add(hidden, row(kMentionRows + feature));
  return output(hidden);
}

std::int64_t Ranker::score_alone() const {
  Hidden hidden = sums_;
  add(hidden, row(kAlone));
  return output(hidden);
}

std::int64_t Ranker::output(const Hidden& hidden) {
  std::int64_t sum = 0;
  for (std::size_t i = 0; i < kRankerWidth; ++i) sum += static_cast<std::int64_t>(std::max(hidden[i], 0)) * row(kOutput)[i];
  return sum;
}

}  // namespace nutgraf::entities
