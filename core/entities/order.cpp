#include "entities/order.h"

#include <algorithm>
#include <numeric>

namespace nutgraf::entities {
namespace {

/// "I" of a speaker who stands behind the words goes after the speaker.
std::uint32_t turn(const Scene& scene, std::uint32_t mention) {
  const Facts& facts = scene.facts[mention];
  const std::uint32_t end = facts.names_town ? facts.tokens.begin : facts.tokens.end;
  if (facts.form != Form::I || !facts.quote) return end;
  const Id<Mention> speaker = scene.document.quotes[facts.quote.index].speaker_mention;
  return speaker ? std::max(end, scene.facts[speaker.index].tokens.end) : end;
}

}  // namespace

std::vector<std::uint32_t> inside_out(const Scene& scene) {
  std::vector<std::uint32_t> order(scene.facts.size());
  std::iota(order.begin(), order.end(), 0u);
  std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    const Facts &first = scene.facts[a], &second = scene.facts[b];
    const std::uint32_t end = turn(scene, a), other = turn(scene, b);
    return end != other ? end < other : first.tokens.begin > second.tokens.begin;
  });
  return order;
}

}  // namespace nutgraf::entities
