// Finds where in the records a quotation may stand: each of its words and pairs of words votes for its places.
#include <algorithm>
#include <cstddef>
#include <map>
#include <utility>

#include "record/alignment.h"

namespace nutgraf::record {
namespace {

constexpr std::size_t kMostWindows = 10;
constexpr std::size_t kMostPlaces = 2048;  ///< of a word that votes; a commoner one tells nothing
constexpr std::uint32_t kMargin = 12;      ///< words around what a window must hold
constexpr int kPairFactor = 3;             ///< how much more a pair says than a word as rare

struct Votes {
  std::uint32_t bucket = 0;
  int weight = 0;
};

/// Adds the places of one word or pair to the votes.
void vote(std::pair<const std::uint32_t*, const std::uint32_t*> places, int factor, std::uint32_t width, const RecordWords& records,
          std::vector<Votes>& votes) {
  const auto count = static_cast<std::size_t>(places.second - places.first);
  if (count == 0 || count > kMostPlaces) return;
  const int weight = factor * records.weight_of_count(count);
  for (const std::uint32_t* place = places.first; place != places.second; ++place) votes.push_back({*place / width, weight});
}

/// The votes of each bucket and the one behind it, added up, in order of the buckets.
std::vector<Votes> add_up(std::vector<Votes> votes) {
  std::sort(votes.begin(), votes.end(), [](const Votes& a, const Votes& b) { return a.bucket < b.bucket; });
  std::vector<Votes> sums;
  for (const Votes& vote : votes) {
    if (!sums.empty() && sums.back().bucket == vote.bucket) sums.back().weight += vote.weight;
    else sums.push_back(vote);
  }
  std::vector<Votes> doubled = sums;
  for (std::size_t i = 0; i + 1 < sums.size(); ++i) {
    if (sums[i + 1].bucket == sums[i].bucket + 1) doubled[i].weight += sums[i + 1].weight;
  }
  return doubled;
}

/// Cuts stretches where runs end, and joins those that overlap.
std::vector<Window> within_runs(std::vector<Window> stretches, const RecordWords& records) {
  std::sort(stretches.begin(), stretches.end(), [](const Window& a, const Window& b) { return a.begin < b.begin; });
  std::vector<Window> windows;
  std::uint32_t done = 0;
  for (const Window& stretch : stretches) {
    for (std::uint32_t at = std::max(stretch.begin, done); at < stretch.end; ++at) {
      const bool goes_on = !windows.empty() && windows.back().end == at && records[at - 1].run == records[at].run;
      if (goes_on) windows.back().end = at + 1;
      else windows.push_back({at, at + 1});
    }
    done = std::max(done, stretch.end);
  }
  return windows;
}

}  // namespace

std::vector<Window> find_windows(const std::vector<WordId>& ids, const std::vector<bool>& counts, const RecordWords& records) {
  const auto length = static_cast<std::uint32_t>(std::count(counts.begin(), counts.end(), true));
  const std::uint32_t width = length + kMargin;
  std::vector<Votes> votes;
  std::map<std::pair<WordId, WordId>, bool> seen;
  for (std::size_t i = 0; i < ids.size(); ++i) {
    if (!counts[i] || ids[i] == kUnknownWord) continue;
    if (seen.emplace(std::pair(ids[i], kUnknownWord), true).second) vote(records.places(ids[i]), 1, width, records, votes);
    if (i + 1 >= ids.size() || !counts[i + 1] || ids[i + 1] == kUnknownWord) continue;
    if (!seen.emplace(std::pair(ids[i], ids[i + 1]), true).second) continue;
    vote(records.places(ids[i], ids[i + 1]), kPairFactor, width, records, votes);
  }
  std::vector<Votes> sums = add_up(std::move(votes));
  std::stable_sort(sums.begin(), sums.end(), [](const Votes& a, const Votes& b) { return a.weight > b.weight; });
  std::vector<Window> stretches;
  for (const Votes& sum : sums) {
    if (stretches.size() == kMostWindows) break;
    const std::uint32_t begin = sum.bucket * width;
    const auto holds = [&](const Window& stretch) { return stretch.begin <= begin + kMargin && begin + width <= stretch.end; };
    if (std::any_of(stretches.begin(), stretches.end(), holds)) continue;
    const auto end = static_cast<std::uint32_t>(std::min<std::size_t>(records.size(), std::size_t{begin} + 2 * width + kMargin));
    stretches.push_back({begin > kMargin ? begin - kMargin : 0, end});
  }
  return within_runs(std::move(stretches), records);
}

}  // namespace nutgraf::record
