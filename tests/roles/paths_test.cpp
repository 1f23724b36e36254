#include "roles/paths.h"

#include <doctest/doctest.h>

namespace nutgraf::roles {
namespace {

using Path = std::vector<std::uint32_t>;
constexpr std::uint32_t kRoot = Id<Token>::kNone;

std::vector<Arc> arcs(const std::vector<std::uint32_t>& heads) {
  std::vector<Arc> arcs;
  for (const std::uint32_t head : heads) arcs.push_back({{head}, ""});
  return arcs;
}

// "Officials said the storm damaged ships": said <- Officials, damaged; damaged <- storm, ships; storm <- the.
const std::vector<Arc> kArcs = arcs({1, kRoot, 3, 4, 1, 4});
const std::vector<std::uint16_t> kRelations{1, 0, 0, 1, 2, 3};  // nsubj, root, det, nsubj, ccomp, obj; only three are told apart

TEST_CASE("what hangs on a predicate is reached through the branch that it hangs on") {
  const Paths paths(kArcs, kRelations, 0, 3);
  CHECK(paths.from(4, {0, 6}) == Path{3 + 1, 6 + 2, 1, 1, 0, 3});
  CHECK(paths.from(1, {0, 6}) == Path{1, 0, 2, 2, 2, 2});
}

TEST_CASE("a relation that is not told apart is no path") {
  const Paths paths(kArcs, kRelations, 0, 3);
  CHECK(paths.from(3, {0, 6})[2] == 0);
  CHECK(paths.from(2, {0, 6})[3] == 0);
}

TEST_CASE("beyond the window nothing is looked for") {
  const Paths paths(kArcs, kRelations, 0, 3);
  CHECK(paths.from(4, {2, 5}) == Path{1, 1, 0});
  CHECK(paths.from(0, {0, 1}) == Path{0});
}

TEST_CASE("the sentence need not be the first") {
  std::vector<Arc> behind = arcs({kRoot, 2, kRoot});
  CHECK(Paths(behind, {2, 0}, 1, 3).from(2, {1, 3}) == Path{2, 0});
}

}  // namespace
}  // namespace nutgraf::roles
