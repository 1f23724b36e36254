#include "roles/argument_choice.h"

#include <algorithm>
#include <array>
#include <limits>

namespace nutgraf::roles {
namespace {

constexpr std::uint32_t kNone = UINT32_MAX;

/// A candidate that was chosen, and the choice before it.
struct Choice {
  std::uint32_t candidate, before;
};

/// The best choice so far that gives the same core roles.
struct Best {
  float score = -std::numeric_limits<float>::infinity();
  std::uint32_t last = kNone;
};

/// By the core roles that are given, a bit each.
using BestByRoles = std::array<Best, 1u << kCoreRoles>;

}  // namespace

std::vector<Candidate> best_arguments(std::vector<Candidate> candidates, std::uint32_t length) {
  std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) { return a.end < b.end; });
  std::vector<Choice> choices;
  std::vector<BestByRoles> best(length + 1);
  best[0][0].score = 0;
  std::uint32_t next = 0;
  for (std::uint32_t end = 1; end <= length; ++end) {
    best[end] = best[end - 1];
    for (; next < candidates.size() && candidates[next].end == end; ++next) {
      const Candidate& candidate = candidates[next];
      for (std::uint32_t given = 0; given < best[end].size(); ++given) {
        const Best& before = best[candidate.begin][given];
        Best& after = best[end][given | candidate.core];
        if ((given & candidate.core) != 0 || before.score + candidate.score <= after.score) continue;
        choices.push_back({next, before.last});
        after = {before.score + candidate.score, static_cast<std::uint32_t>(choices.size() - 1)};
      }
    }
  }
  const auto at_end = std::max_element(best[length].begin(), best[length].end(), [](const Best& a, const Best& b) { return a.score < b.score; });
  std::vector<Candidate> chosen;
  for (std::uint32_t at = at_end->last; at != kNone; at = choices[at].before) chosen.push_back(candidates[choices[at].candidate]);
  std::reverse(chosen.begin(), chosen.end());
  return chosen;
}

}  // namespace nutgraf::roles
