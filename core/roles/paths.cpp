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
    std::uint32_t at = token, path = 0;
    climbed.clear();
    while (paths[at - window.begin] == kUnknown) {
      climbed.push_back(at);
      const std::uint32_t above = arcs_[at].head.index;
      if (above == predicate || above == head) {
        if (above != Id<Token>::kNone) path = numbered(above == predicate ? 0 : 1, relation(at));
        break;
      }
      if (!window.contains(above)) break;
      at = above;
      path = paths[at - window.begin];
    }
    for (const std::uint32_t passed : climbed) paths[passed - window.begin] = path;
  }
  return paths;
}

}  // namespace nutgraf::roles
