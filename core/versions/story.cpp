#include "versions/story.h"

#include <algorithm>
#include <cstdint>

namespace nutgraf {
namespace {

/// Where a point stands: in the first article, where it has words there.
std::uint32_t place_of(const ComparedPoint& point) { return point.first ? point.first->begin : point.second->begin; }

}  // namespace

std::vector<ComparedPoint> compare_articles(const Document& first, const Document& second) {
  const versions::Version one{first, versions::Wording(first)}, other{second, versions::Wording(second)};
  std::vector<ComparedPoint> points;
  versions::find_different_figures(one, other, points);
  versions::find_denied_events(one, other, points);
  versions::find_different_speakers(one, other, points);
  versions::find_quoted(one, other, points);
  versions::find_only_in_one(one, other, points);
  std::stable_sort(points.begin(), points.end(), [](const ComparedPoint& a, const ComparedPoint& b) {
    if (a.point != b.point) return a.point < b.point;
    return a.first.has_value() != b.first.has_value() ? a.first.has_value() : place_of(a) < place_of(b);
  });
  return points;
}

namespace versions {

bool are_one_name(const Words& one, const Words& other, EntityType type) {
  if (one.empty() || other.empty()) return false;
  if (one == other) return true;
  const bool is_surname = one.size() == 1 || other.size() == 1;
  return type == EntityType::Person && one.back() == other.back() && (is_surname || one.front() == other.front());
}

}  // namespace versions
}  // namespace nutgraf
