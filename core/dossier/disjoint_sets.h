// Which of many numbers belong together.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <vector>

namespace nutgraf::dossier {

/// Disjoint sets of the numbers from 0 (Tarjan 1975). The head of a set is its smallest number, in whatever order sets were joined.
class DisjointSets {
 public:
  explicit DisjointSets(std::size_t size) : parents_(size) { std::iota(parents_.begin(), parents_.end(), 0u); }

  std::uint32_t head(std::uint32_t number) {
    while (parents_[number] != number) number = parents_[number] = parents_[parents_[number]];
    return number;
  }
  void join(std::uint32_t one, std::uint32_t other) {
    const std::uint32_t a = head(one), b = head(other);
    parents_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::uint32_t> parents_;
};

}  // namespace nutgraf::dossier
