#include "places/country.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string_view>

namespace nutgraf::places {
namespace {

/// Whether a mention stands where articles say where they are: in the dateline, the headline or the first paragraph.
bool is_prominent(const Document& document, const Mention& mention) {
  const Id<Block> block = document.sentences[mention.sentence.index].block;
  const BlockKind kind = document.blocks[block.index].kind;
  if (kind == BlockKind::Dateline || kind == BlockKind::Headline) return true;
  const auto first = std::find_if(document.blocks.begin(), document.blocks.end(), [](const Block& b) { return b.kind == BlockKind::Paragraph; });
  return first - document.blocks.begin() == static_cast<std::ptrdiff_t>(block.index);
}

}  // namespace

std::string find_country(const Document& document) {
  constexpr int kOpening = 3, kLeast = 3;
  std::map<std::string_view, int> votes;
  int all = 0;
  for (const Entity& entity : document.entities) {
    const std::optional<Link>& link = entity.link;
    if (!link || link->country.empty()) continue;
    for (const Id<Mention> id : entity.mentions) {
      const int weight = is_prominent(document, document.mentions[id.index]) ? kOpening : 1;
      votes[link->country] += weight;
      all += weight;
    }
  }
  const auto most = std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  const bool stands_out = most != votes.end() && most->second >= kLeast && 2 * most->second > all;
  return stands_out ? std::string(most->first) : std::string{};
}

}  // namespace nutgraf::places
