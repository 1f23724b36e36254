#include "entities/entities.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string_view>

#include "base/utf8.h"
#include "document/text.h"
#include "document/tree.h"
#include "entities/descriptions.h"
#include "entities/facts.h"
#include "entities/groups.h"
#include "entities/link_confidence.h"
#include "entities/linking.h"
#include "entities/name_groups.h"
#include "entities/salience.h"

namespace nutgraf::entities {
namespace {

constexpr std::size_t kTypes = 11;
constexpr std::uint32_t kNone = Id<Mention>::kNone;

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
  explicit Builder(const Scene& scene) : document_(scene.document), trees_(scene.trees), facts_(scene.facts), long_forms_(scene.long_forms) {}

  /// Why a reader would look for it: it has a name; it is a group whose members are known, a list only where it speaks or is
  /// spoken of again; it is spoken of again; it is a party; or it is the writer, or those who converse. Of other pronouns nobody knows
  /// for whom they stand.
  std::optional<EntityRule> reason_to_tell(const Cluster& cluster, std::size_t members) const {
    if (cluster.has_name()) return EntityRule::Name;
    if (is_narrator(cluster)) return EntityRule::Narrator;
    if (is_party(cluster)) return EntityRule::Party;
    if (!cluster.has_nominal()) return std::nullopt;
    if (members > 0 && (cluster.speaks || !cluster.has(Form::List))) return EntityRule::Group;
    return cluster.mentions.size() > 1 ? std::optional(EntityRule::Repeated) : std::nullopt;
  }

  /// "I", "we" and "you" of the text itself, outside quotations.
  bool is_narrator(const Cluster& cluster) const {
    if (cluster.mentions.size() < 2 || cluster.has_nominal()) return false;
    return std::all_of(cluster.mentions.begin(), cluster.mentions.end(),
                       [&](std::uint32_t mention) { return facts_[mention].form <= Form::You && !facts_[mention].quote; });
  }

  /// "Syrian rebels", "the Russian foreign minister": people or a body told by a nation, place or body, who speak, act or are acted on;
  /// "her mother", "a friend of the prince", "a union official": anybody who speaks, and whom somebody else's name tells.
  bool is_party(const Cluster& cluster) const {
    if (trees_.empty() || !cluster.has_nominal()) return false;
    const Facts& phrase = facts_[cluster.last()];
    if (phrase.is_list() || phrase.idle) return false;
    if (phrase.type != EntityType::Person && phrase.type != EntityType::Organization) return false;
    if (in_headline(document_, phrase)) return false;  // whom it tells without a name, the text calls otherwise
    if (cluster.speaks) return true;
    const bool told = phrase.possessor != Id<Mention>::kNone || holds_name(cluster.last());
    return acts_or_suffers(phrase) && trees_.child(phrase.head, "appos") == Id<Token>::kNone && told;
  }

  bool acts_or_suffers(const Facts& phrase) const {
    const std::string_view relation = trees_.universal_relation(phrase.role == Role::Conjunct ? phrase.governor : phrase.head);
    return relation == "nsubj" || relation == "obj";
  }

  /// Whether the name of a nation, place or body stands within a noun phrase.
  bool holds_name(std::uint32_t phrase) const {
    for (std::uint32_t i = phrase + 1; i < facts_.size() && facts_[i].tokens.begin < facts_[phrase].tokens.end; ++i) {
      const EntityType type = facts_[i].type;
      const bool told = type == EntityType::Norp || type == EntityType::Gpe || type == EntityType::Organization;
      if (facts_[i].is_name() && told && facts_[i].head != facts_[phrase].head) return true;
    }
    return false;
  }

  /// The entity of a cluster that is worth telling, for this reason.
  Entity build(const Cluster& cluster, EntityRule rule) const {
    Entity entity;
    for (const std::uint32_t mention : cluster.mentions) entity.mentions.push_back({mention});
    entity.rule = rule;
    entity.name = name_of(cluster);
    const std::uint32_t typed = typing_name(cluster);
    entity.type = typed == kNone ? cluster.type : facts_[typed].type;
    entity.type_rule = typed == kNone ? TypeRule::Noun : document_.mentions[typed].type_rule;
    return entity;
  }

 private:
  /// The name that tells its type: the first that has the type which most have; none of a list and of what has no name.
  std::uint32_t typing_name(const Cluster& cluster) const {
    if (cluster.has(Form::List)) return kNone;
    std::array<std::uint32_t, kTypes> votes{};
    for (const std::uint32_t mention : cluster.mentions) {
      if (facts_[mention].is_name()) ++votes[static_cast<std::size_t>(facts_[mention].type)];
    }
    const std::uint32_t most = *std::max_element(votes.begin(), votes.end());
    const auto has_most = [&](std::uint32_t mention) { return facts_[mention].is_name() && votes[static_cast<std::size_t>(facts_[mention].type)] == most; };
    const auto first = std::find_if(cluster.mentions.begin(), cluster.mentions.end(), has_most);
    return first == cluster.mentions.end() ? kNone : *first;
  }

  /// The fullest name: of most words, then of most letters, then not shouted ("OSLO"), then the first. Where there is none, the
  /// noun phrase that says most, then the first; what is only said to be something ("is a disaster") is no name, and a thing goes by its
  /// proper noun ("HIV", rather than "the deadly virus"). Headlines leave articles out and are read worst, so the text goes before them, and what an
  /// acronym explains before the acronym.
  Span name_of(const Cluster& cluster) const {
    if (!cluster.has_name()) {
      const auto explained = std::find_if(cluster.mentions.begin(), cluster.mentions.end(), [&](std::uint32_t mention) { return long_forms_[mention] != Id<Mention>::kNone; });
      if (explained != cluster.mentions.end()) return document_.mentions[long_forms_[*explained]].span;  // "mad cow disease (BSE)"
    }
    const MentionKind kind = cluster.has_name() ? MentionKind::Name : cluster.has_nominal() ? MentionKind::Nominal : MentionKind::Pronoun;
    const Mention* best = nullptr;
    std::size_t most_words = 0;
    for (const std::uint32_t number : cluster.mentions) {
      const Mention& mention = document_.mentions[number];
      const Facts& facts = facts_[number];
      if (mention.kind != kind) continue;
      const std::size_t words = is_birth_name(mention) ? 0 : cluster.has_name() ? facts.tokens.size() : words_of(facts);
      const bool fuller = best && words == most_words && cluster.has_name() && is_fuller(mention.span, best->span);
      if (best && words <= most_words && !fuller) continue;
      most_words = words;
      best = &mention;
    }
    return best->span;
  }

  /// "Born Bo Oru in Velm, …": what somebody was called before.
  bool is_birth_name(const Mention& name) const {
    return name.kind == MentionKind::Name && std::string_view(document_.source.text).substr(0, name.span.begin).ends_with("Born ");
  }

  std::size_t words_of(const Facts& phrase) const {
    constexpr std::size_t kMany = 1000;  // more than any phrase has
    if (phrase.role == Role::Predicate) return 0;
    const bool proper = phrase.type == EntityType::Other && !trees_.empty() && trees_.tag(phrase.head).upos == "PROPN";
    return phrase.words.size() + (in_headline(document_, phrase) ? 0 : kMany) + (proper ? kMany : 0);
  }

  bool is_fuller(Span name, Span best) const {
    const bool calmer = is_shouted(document::text(document_, best)) && !is_shouted(document::text(document_, name));
    return name.size() > best.size() || (name.size() == best.size() && calmer);
  }

  const Document& document_;
  const document::Trees& trees_;
  const std::vector<Facts>& facts_;
  const std::vector<std::uint32_t>& long_forms_;
};

/// Puts groups of the same members into the first of them: "Ortega and Lind", "the two leaders". The others are left empty.
void join_groups(Linking& linking, std::vector<std::vector<std::uint32_t>>& members, const std::vector<Facts>& facts) {
  std::map<std::vector<std::uint32_t>, std::size_t> group_of;
  for (std::size_t i = 0; i < members.size(); ++i) {
    if (members[i].size() < 2) continue;
    std::vector<std::uint32_t> key = members[i];
    std::sort(key.begin(), key.end());
    const std::size_t first = group_of.emplace(std::move(key), i).first->second;
    if (first == i) continue;
    Cluster& group = linking.clusters[first];
    const EntityType type = group.has(Form::List) ? group.type : linking.clusters[i].type;  // what "the Linds" are the list tells
    for (const std::uint32_t mention : linking.clusters[i].mentions) {
      group.add(mention, facts[mention]);
      if (linking.links[mention].rule == MentionRule::First) linking.links[mention].rule = MentionRule::Members;
    }
    if (group.has(Form::List)) group.type = type;
    group.speaks = group.speaks || linking.clusters[i].speaks;
    std::sort(group.mentions.begin(), group.mentions.end());
    linking.clusters[i] = {};
    members[i].clear();
  }
}

}  // namespace

std::vector<Entity> find_entities(const Document& document) {
  const document::Trees trees(document);
  const std::vector<Facts> facts = FactFinder(document, trees).find();
  const Scene scene{document, trees, facts};
  Linking linking = link_mentions(scene, group_names(document));
  std::vector<std::vector<std::uint32_t>> members = find_members(scene, linking);
  join_groups(linking, members, facts);
  const Descriptions descriptions(scene);
  const Builder builder(scene);
  std::vector<Entity> entities;
  std::vector<Id<Entity>> entity_of(linking.clusters.size());
  for (std::size_t i = 0; i < linking.clusters.size(); ++i) {
    const Cluster& cluster = linking.clusters[i];
    const std::optional<EntityRule> reason = builder.reason_to_tell(cluster, members[i].size());
    if (!reason) continue;
    entity_of[i] = {static_cast<std::uint32_t>(entities.size())};
    entities.push_back(builder.build(cluster, *reason));
    entities.back().descriptions = descriptions.of(cluster);
    for (const std::uint32_t mention : cluster.mentions) {
      entities.back().mention_confidence.push_back(link_confidence(facts[mention], linking.links[mention]));
      entities.back().mention_rules.push_back(linking.links[mention].rule);
    }
  }
  for (std::size_t i = 0; i < linking.clusters.size(); ++i) {
    if (!entity_of[i]) continue;
    std::vector<Id<Entity>>& known = entities[entity_of[i].index].members;
    for (const std::uint32_t member : members[i]) {
      if (entity_of[member]) known.push_back(entity_of[member]);
    }
    if (known.size() < 2) known.clear();
  }
  set_salience(document, entities);
  return entities;
}

}  // namespace nutgraf::entities
