// Which candidates become the arguments of a predicate.
#pragma once

#include <cstdint>
#include <vector>

namespace nutgraf::roles {

/// ARG0 to ARG4: a predicate gives each once at most.
inline constexpr std::uint32_t kCoreRoles = 5;

/// A run of tokens that may be an argument, half open.
struct Candidate {
  std::uint32_t begin = 0, end = 0;
  std::uint32_t role = 0;
  std::uint32_t core = 0;  ///< of a core role its own bit below 1 << kCoreRoles, else 0
  float score = 0;         ///< what it adds
};

/// Of all sets of candidates that do not overlap and give no core role twice, the one with the largest sum of scores, in
/// order. `length` is how many tokens there are. Dynamic programming over the tokens and the core roles given.
std::vector<Candidate> best_arguments(std::vector<Candidate> candidates, std::uint32_t length);

}  // namespace nutgraf::roles
