#include "entities/entities.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "base/utf8.h"
#include "document/text.h"
#include "document/tree.h"
#include "entities/facts.h"
#include "entities/linking.h"
#include "entities/name_groups.h"
#include "entities/salience.h"

namespace nutgraf::entities {
namespace {

constexpr std::size_t kTypes = 11;

/// Written in capitals only, as datelines and some headlines are.
bool is_shouted(std::string_view name) {
  for (std::size_t at = 0; at < name.size();) {
    const base::Decoded character = base::decode(name, at);
    if (base::is_lower(character.code_point)) return false;
    at += character.length;
  }
  return true;
}

/// Makes entities of clusters.
class Builder {
 public:
  Builder(const Document& document, const std::vector<Facts>& facts) : document_(document), facts_(facts) {}

  /// Whether a reader would look for it: whatever has a name, whoever or whatever is spoken of again with a noun.
  bool is_worth_telling(const Cluster& cluster) const {
    if (cluster.has_name()) return true;
    return cluster.has_nominal() && cluster.mentions.size() > 1;
  }

  Entity build(const Cluster& cluster) const {
    Entity entity;
    for (const std::uint32_t mention : cluster.mentions) entity.mentions.push_back({mention});
    entity.type = type_of(cluster);
    entity.name = name_of(cluster);
    return entity;
  }

 private:
  /// The type that most of its names have; without names, that of the cluster.
  EntityType type_of(const Cluster& cluster) const {
    std::array<std::uint32_t, kTypes> votes{};
    for (const std::uint32_t mention : cluster.mentions) {
      if (facts_[mention].is_name()) ++votes[static_cast<std::size_t>(facts_[mention].type)];
    }
    const auto most = std::max_element(votes.begin(), votes.end());
    return *most > 0 ? static_cast<EntityType>(most - votes.begin()) : cluster.type;
  }

  /// The fullest name: of most words, then of most letters, then not shouted ("OSLO"), then the first. Where there is none, the
  /// fullest noun phrase.
  Span name_of(const Cluster& cluster) const {
    const Mention* best = nullptr;
    std::size_t most_words = 0;
    for (const std::uint32_t number : cluster.mentions) {
      const Mention& mention = document_.mentions[number];
      if (mention.kind != (cluster.has_name() ? MentionKind::Name : MentionKind::Nominal)) continue;
      const std::size_t words = facts_[number].tokens.size();
      if (best && (words < most_words || (words == most_words && !is_fuller(mention.span, best->span)))) continue;
      most_words = words;
      best = &mention;
    }
    return best->span;
  }

  bool is_fuller(Span name, Span best) const {
    const bool calmer = is_shouted(document::text(document_, best)) && !is_shouted(document::text(document_, name));
    return name.size() > best.size() || (name.size() == best.size() && calmer);
  }

  const Document& document_;
  const std::vector<Facts>& facts_;
};

}  // namespace

std::vector<Entity> find_entities(const Document& document) {
  const document::Trees trees(document);
  const std::vector<Facts> facts = FactFinder(document, trees).find();
  const Linking linking = link_mentions({document, trees, facts}, group_names(document));
  const Builder builder(document, facts);
  std::vector<Entity> entities;
  for (const Cluster& cluster : linking.clusters) {
    if (builder.is_worth_telling(cluster)) entities.push_back(builder.build(cluster));
  }
  set_salience(document, entities);
  return entities;
}

}  // namespace nutgraf::entities
