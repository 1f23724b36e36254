// What sets a mention apart from a cluster by what both are called: the part of `Exclusions` that compares kinds, numbers, words and owners.
#include <algorithm>

#include "base/word_set.h"
#include "document/nouns.h"
#include "entities/exclusions.h"

namespace nutgraf::entities {
namespace {

/// What every state or town has one of.
constexpr auto kBodiesOfPlaces =
    base::word_set({"government", "parliament", "capital", "president", "premier", "governor", "mayor", "military", "army", "authority", "cabinet",
                    "opposition", "constitution", "economy"});

bool is_one_person(Form form) { return form == Form::I || form == Form::He || form == Form::She; }

bool is_site(EntityType type) { return type == EntityType::Gpe || type == EntityType::Facility; }

bool within(IdRange<Token> inner, IdRange<Token> outer) { return outer.begin <= inner.begin && inner.end <= outer.end; }

bool is_thing(EntityType type) {
  return is_site(type) || type == EntityType::Organization || type == EntityType::Location || type == EntityType::Event;
}

}  // namespace

/// He and she, I and you are people, and one family or community is not he; it and this are none.
bool Exclusions::kinds_differ(const Cluster& cluster) const {
  if (!facts_.is_pronoun()) return false;
  if (!is_person(facts_.form) && is_said_to_be_of_another_kind(cluster)) return true;
  if (facts_.form == Form::We || facts_.form == Form::They || facts_.form == Form::These || facts_.form == Form::Those) return false;
  if (is_one_person(facts_.form) && cluster.collective) return true;
  if (is_person(facts_.form)) return is_thing(cluster.type) || cluster.gender == Gender::Neuter;
  return cluster.type == EntityType::Person;
}

/// "It is the worst outbreak", "they are the victims": what a pronoun is said to be tells its kind.
bool Exclusions::is_said_to_be_of_another_kind(const Cluster& cluster) const {
  if (facts_.role != Role::Subject || facts_.governor == Id<Token>::kNone || scene_.trees.child(facts_.governor, "cop") == Id<Token>::kNone) return false;
  if (scene_.trees.tag(facts_.governor).upos != "NOUN") return false;
  const auto said = document::type_of_noun(scene_.trees.tag(facts_.governor).lemma);
  const bool known = said && cluster.type != EntityType::Other && cluster.type != EntityType::Norp;
  if (!known || *said == cluster.type) return false;
  const auto is_either = [&](EntityType type) { return *said == type || cluster.type == type; };
  return is_either(EntityType::Person) || is_either(EntityType::Event);  // "Norway is a nation", "the bank is a monument"
}

/// "This culture" is nobody, "this country" no building and no town, "the man" no town, "the family" none of its members, "the government" not
/// its state, "the president of Velm" no body.
bool Exclusions::nouns_differ(const Cluster& cluster) const {
  if (facts_.is_name()) return is_place(facts_.type) && cluster.type == EntityType::Person && !cluster.has_name() && cluster.has_nominal();
  if (facts_.is_pronoun()) return false;
  const bool thing = facts_.type == EntityType::Other || (facts_.type != EntityType::Person && cluster.number == Number::Singular);
  const bool said = is_predicate(scene_.trees, scene_.facts[cluster.last()], facts_);
  if (thing && cluster.type == EntityType::Person && !cluster.knows_head(facts_.word) && !said) return true;
  if (!cluster.has_name()) return false;
  if (facts_.firm && cluster.public_body && !cluster.knows_head(facts_.word) && !is_said_to_be(cluster)) return true;  // "the company" is no ministry
  if (is_apposition_beyond(scene_.trees, scene_.facts[cluster.last()], facts_)) return true;
  if (facts_.sites == kCountry && cluster.type == EntityType::Location) return true;  // a continent, a sea
  if (facts_.sites && cluster.sites && !(facts_.sites & cluster.sites)) return true;
  if (cluster.type == EntityType::Person) return facts_.collective || is_site(facts_.type) || facts_.type == EntityType::Location;
  if (facts_.type == EntityType::Person && cluster.type == EntityType::Organization && !facts_.owners.empty()) return true;
  if (facts_.type == EntityType::Person) return is_site(cluster.type) || cluster.type == EntityType::Location;
  const auto is_body = [](EntityType type) { return type == EntityType::Organization; };
  if ((is_body(facts_.type) && cluster.type == EntityType::Gpe) || (facts_.type == EntityType::Gpe && is_body(cluster.type))) return true;
  return is_site(facts_.type) && is_site(cluster.type) && facts_.type != cluster.type;
}

/// "In Norway they died": a state is they only where it has just acted.
bool Exclusions::is_mere_place(const Cluster& cluster) const {
  if (cluster.type != EntityType::Gpe || cluster.number != Number::Singular || !cluster.has_name()) return false;
  const Facts& last = scene_.facts[cluster.last()];
  return !last.is_pronoun() && last.role != Role::Subject && last.role != Role::PassiveSubject;
}

/// "The city" is not the one of which the text spoke before it named another town, whatever that was.
bool Exclusions::is_site_named_since(const Cluster& cluster) const {
  if (!facts_.sites || facts_.type != EntityType::Gpe || facts_.is_name() || cluster.has_name()) return false;
  if (!facts_.modifiers.empty() || !facts_.owners.empty() || !cluster.knows_head(facts_.word)) return false;
  for (std::uint32_t i = cluster.last() + 1; i < mention_; ++i) {
    const Facts& name = scene_.facts[i];
    const bool site = name.is_name() && name.type == EntityType::Gpe && (!name.sites || (name.sites & facts_.sites));
    if (site && !within(name.tokens, facts_.tokens) && !within(name.tokens, scene_.facts[cluster.last()].tokens)) return true;
  }
  return false;
}

/// "Horses" as a kind are not the "eight horses" of which the text has told.
bool Exclusions::is_kind_of_counted(const Cluster& cluster) const {
  if (facts_.form != Form::BarePlural || facts_.introduces || cluster.has_name() || !cluster.knows_head(facts_.word)) return false;
  return any_of_last(cluster, [&](std::uint32_t before) { return scene_.facts[before].form == Form::BarePlural && scene_.facts[before].introduces; });
}

bool Exclusions::numbers_differ(const Cluster& cluster) const {
  if (facts_.number == Number::Unknown || cluster.number == Number::Unknown || facts_.number == cluster.number) return false;
  const bool plural_pronoun = facts_.is_pronoun() && facts_.number == Number::Plural;
  if (plural_pronoun && is_mere_place(cluster)) return true;
  if (plural_pronoun)
    // "They" for a body, for a student, not for a daughter.
    return !cluster.collective && (cluster.type != EntityType::Person || cluster.has_name() || cluster.gender != Gender::Unknown);
  if (is_predicate(scene_.trees, scene_.facts[cluster.last()], facts_)) return false;  // "the effects are a swelling"
  return !(facts_.collective && cluster.number == Number::Plural && !cluster.has_nominal());
}

/// "The 2016 election" and one of 2020, "the first day" and a second one.
bool Exclusions::distinctions_differ(const Cluster& cluster) const {
  return std::any_of(facts_.distinctions.begin(), facts_.distinctions.end(), [&](Distinction mine) {
    const auto& theirs = cluster.distinctions;
    const bool known = std::find(theirs.begin(), theirs.end(), mine) != theirs.end();
    return !known && std::any_of(theirs.begin(), theirs.end(), [&](Distinction other) { return other.kind == mine.kind; });
  });
}

bool Exclusions::is_body_of_place(const Facts& facts) const {
  return !facts.is_name() && !facts.is_pronoun() && kBodiesOfPlaces.contains(scene_.trees.tag(facts.head).lemma);
}

/// "The Oru district" is not Velm.
bool Exclusions::is_named_otherwise(const Cluster& cluster) const {
  return std::any_of(facts_.owners.begin(), facts_.owners.end(), [&](Owner owner) {
    const Facts& name = scene_.facts[owner.name];
    return name.head + 1 == facts_.head && name.type == EntityType::Gpe && group_of_[owner.name] != cluster.group;
  });
}

/// Whether the noun before the head is what the cluster is called: "the government statement" is no government.
bool Exclusions::qualifies_head(const Cluster& cluster) const {
  for (const std::uint32_t child : scene_.trees.children(facts_.head)) {
    if (child + 1 != facts_.head || scene_.trees.relation(child) != "compound" || facts_.modifiers.empty()) continue;
    return cluster.knows_head(facts_.modifiers.back());
  }
  return false;
}

bool Exclusions::has_body_of_place(const Cluster& cluster) const {
  return any_of_last(cluster, [&](std::uint32_t before) { return is_body_of_place(scene_.facts[before]); });
}

/// "The school" is not the school bus, nor the school bus the school, nor the mayor the deputy mayor; "the army" is no other body.
bool Exclusions::heads_differ(const Cluster& cluster) const {
  if (facts_.is_name() || facts_.is_pronoun() || cluster.knows_head(facts_.word)) return false;
  if (facts_.type == EntityType::Gpe && cluster.type == EntityType::Gpe && cluster.has_name() && is_named_otherwise(cluster)) return true;
  const bool body = facts_.type == EntityType::Organization && cluster.type == EntityType::Organization;
  if (body && (is_body_of_place(facts_) || has_body_of_place(cluster)) && !is_said_to_be(cluster)) return true;
  if (cluster.has_name()) return false;
  const auto& words = facts_.words;
  const bool outranks = facts_.ranked && std::any_of(words.begin(), words.end(), [&](Word word) { return cluster.knows_head(word); });
  return outranks || qualifies_head(cluster) || cluster.knows_word(facts_.word);
}

/// "The contract with Velm" and that with Oru.
bool Exclusions::owners_differ(const Cluster& cluster) const {
  if (facts_.owners.empty()) return false;
  return any_of_last(cluster, [&](std::uint32_t before) {
    return scene_.facts[before].word == facts_.word && owns_differently(scene_.facts[before]);
  });
}

/// "Her mother", "Lind's lawyer": nobody of whom the text has not said so before, nor the mother of somebody else.
bool Exclusions::is_somebody_of_another(const Cluster& cluster) const {
  if (facts_.possessor == Id<Mention>::kNone || facts_.type != EntityType::Person || is_said_to_be(cluster)) return false;
  if (!cluster.knows_head(facts_.word) && !(cluster.has_name() && cluster.knows_word(facts_.word))) return true;
  bool compared = false;
  const bool shared = any_of_last(cluster, [&](std::uint32_t before) {
    const Facts& other = scene_.facts[before];
    if (other.word != facts_.word || other.possessor == Id<Mention>::kNone) return false;
    compared = true;
    return cluster_of_[other.possessor] == cluster_of_[facts_.possessor];
  });
  return compared && !shared;
}

/// Whether both have names of one type and in one place, and none in common.
bool Exclusions::owns_differently(const Facts& before) const {
  bool compared = false;
  for (const Owner mine : facts_.owners) {
    for (const Owner theirs : before.owners) {
      if (mine.link != theirs.link || scene_.facts[mine.name].type != scene_.facts[theirs.name].type) continue;
      if (group_of_[mine.name] == group_of_[theirs.name]) return false;
      compared = true;
    }
  }
  return compared;
}

}  // namespace nutgraf::entities
