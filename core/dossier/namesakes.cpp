#include "dossier/namesakes.h"

#include <algorithm>
#include <tuple>

#include "dossier/disjoint_sets.h"

namespace nutgraf::dossier {
namespace {

constexpr std::size_t kBirth = 2;  ///< in `Marks`

}  // namespace

bool agree(Marks& known, const Marks& own) {
  bool all = true;
  for (std::size_t i = 0; i < known.size(); ++i) {
    if (own[i] == 0) continue;
    if (known[i] != 0 && known[i] != own[i]) all = false;
    known[i] = own[i];
  }
  return all;
}

void set_births(const std::vector<BirthYears>& born, std::vector<Marks>& marks) {
  std::vector<std::uint32_t> order;
  for (std::uint32_t i = 0; i < born.size(); ++i) {
    if (born[i].first != 0) order.push_back(i);
  }
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return born[a].first < born[b].first; });
  std::uint32_t period = 0;
  std::int32_t end = 0;
  for (const std::uint32_t i : order) {
    if (period == 0 || born[i].first > end + 1) ++period;
    end = std::max(end, born[i].last);
    marks[i][kBirth] = period;
  }
}

std::vector<Joined> join_namesakes(std::vector<Trait> traits, const std::vector<Marks>& marks) {
  std::sort(traits.begin(), traits.end(),
            [](const Trait& a, const Trait& b) { return std::tie(a.kind, a.what, a.member) < std::tie(b.kind, b.what, b.member); });
  const auto is_same = [](const Trait& a, const Trait& b) { return a.kind == b.kind && a.what == b.what && a.member == b.member; };
  traits.erase(std::unique(traits.begin(), traits.end(), is_same), traits.end());  // nobody shares with himself
  DisjointSets sets(marks.size());
  std::vector<Joined> joined(marks.size());
  for (auto begin = traits.begin(); begin != traits.end();) {
    const auto end = std::find_if(begin, traits.end(), [&](const Trait& trait) { return trait.kind != begin->kind || trait.what != begin->what; });
    Marks known{};
    const bool only_here = begin->kind == Evidence::Neighbour && std::all_of(begin, end, [&](const Trait& trait) { return trait.article == begin->article; });
    const bool is_shared = end - begin > 1 && !only_here && std::all_of(begin, end, [&](const Trait& trait) { return agree(known, marks[trait.member]); });
    for (; begin != end; ++begin) {
      if (!is_shared) continue;
      sets.join((end - 1)->member, begin->member);
      Evidence& evidence = joined[begin->member].evidence;
      if (evidence == Evidence::None) evidence = begin->kind;
    }
  }
  std::vector<Marks> known(marks.size());
  std::vector<bool> is_torn(marks.size());
  for (std::uint32_t i = 0; i < marks.size(); ++i) {
    joined[i].head = sets.head(i);
    if (!agree(known[joined[i].head], marks[i])) is_torn[joined[i].head] = true;
  }
  for (std::uint32_t i = 0; i < marks.size(); ++i) {
    if (is_torn[joined[i].head]) joined[i] = {i, Evidence::None};
  }
  return joined;
}

}  // namespace nutgraf::dossier
