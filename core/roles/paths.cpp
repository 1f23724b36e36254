#include "roles/paths.h"

namespace nutgraf::roles {

std::vector<std::uint32_t> Paths::from(std::uint32_t predicate, IdRange<Token> window) const {
  constexpr std::uint32_t kUnknown = UINT32_MAX;
  const std::uint32_t head = arcs_[predicate].head.index;
  const auto numbered = [&](std::uint32_t group, std::uint32_t relation) { return relation == 0 ? 0 : group * relations_ + relation; };
  std::vector<std::uint32_t> paths(window.size(), kUnknown);
  paths[predicate - window.begin] = 0;
  if (window.contains(head)) paths[head - window.begin] = numbered(2, relation(predicate));

  std::vector<std::uint32_t> climbed;
  for (std::uint32_t token = window.begin; token < window.end; ++token) {
    climbed.clear();
    std::uint32_t at = token, path = kUnknown;
    while (path == kUnknown) {
      path = paths[at - window.begin];
      if (path != kUnknown) break;
      climbed.push_back(at);
      const std::uint32_t above = arcs_[at].head.index;
      if (!window.contains(above)) path = 0;
      else if (above == predicate) path = numbered(0, relation(at));
      else if (above == head) path = numbered(1, relation(at));
      at = above;
    }
    for (const std::uint32_t passed : climbed) paths[passed - window.begin] = path;
  }
  return paths;
}

}  // namespace nutgraf::roles
