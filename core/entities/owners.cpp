// Whose a phrase is, of what, and who holds an office or has died: the part of `FactFinder` that reads what stands around a mention.
#include <algorithm>
#include <unordered_map>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/nouns.h"
#include "entities/facts.h"

namespace nutgraf::entities {
namespace {

constexpr std::uint32_t kNoToken = Id<Token>::kNone;

/// What bodies, states and products are called as well as people.
constexpr auto kAlsoBodies = base::word_set(
    {"ally",    "backer",   "buyer",    "champion",  "competitor", "contender", "creditor", "critic",    "customer", "debtor",   "developer", "donor",
     "enemy",   "founder",  "guarantor", "host",     "investor",   "leader",    "lender",   "maker",     "manufacturer", "member", "neighbor", "neighbour",
     "opponent", "owner",   "partner",  "pioneer",   "player",     "producer",  "provider", "publisher", "rival",    "seller",   "sponsor",  "supplier",
     "supporter", "survivor", "user",   "victim",    "winner",     "carrier",   "distributor", "retailer", "operator", "builder", "contractor", "newcomer",
     "broker",  "insurer",  "employer", "exporter", "importer",    "signatory", "subsidiary", "starter", "favourite", "favorite", "giant", "specialist"});

constexpr auto kHeads = base::word_set({"head", "chair", "second-in-command"});  ///< of a body somebody, of others something
constexpr auto kDying = base::word_set({"die", "perish", "drown", "starve", "succumb"});                       ///< the subject is dead
constexpr auto kKilling = base::word_set({"kill", "murder", "assassinate", "slay", "behead", "bury", "mourn"});  ///< whom it was done to is
constexpr auto kDeaths = base::word_set({"death", "funeral", "murder", "killing", "assassination", "burial", "corpse", "coffin", "grave", "obituary",
                                         "widow", "widower"});  ///< whose it is
constexpr auto kUnreal = base::word_set({"not", "never", "if", "may", "might", "could", "would", "should", "will", "can", "must", "to", "nearly", "almost", "attempt", "attempted"});

}  // namespace

/// "The number of cases" and that of deaths.
void FactFinder::read_complement(Facts& facts) {
  for (const std::uint32_t child : trees_.children(facts.head)) {
    if (child < facts.head || trees_.universal_relation(child) != "nmod" || trees_.tag(child).upos != "NOUN") continue;
    const std::uint32_t preposition = trees_.child(child, "case");
    if (preposition == kNoToken || trees_.tag(preposition).lemma != "of") continue;
    facts.distinctions.push_back({DistinctionKind::Complement, number_of(base::fold(trees_.tag(child).lemma))});
    return;
  }
}

/// "The Secretary of the Navy", "the head of the agency", "the union's chair".
bool FactFinder::is_office(const Facts& facts, const std::string& lemma) const {
  const bool titled = trees_.tag(facts.head).upos == "PROPN" && folded(facts.tokens.begin) == "the" && document::type_of_noun(lemma) == EntityType::Person;
  if (!titled && !kHeads.contains(lemma)) return false;
  const auto children = trees_.children(facts.head);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    const std::string_view relation = trees_.universal_relation(child);
    const bool body = document::type_of_noun(base::fold(trees_.tag(child).lemma)) == EntityType::Organization;
    return (relation == "nmod" || relation == "compound") && (body || trees_.tag(child).upos == "PROPN");
  });
}

/// "Brin Dalang, a security official": who is called so is a person, whatever the network took the name for.
void FactFinder::read_appositions(std::vector<Facts>& all) const {
  std::unordered_map<std::uint32_t, std::uint32_t> name_of;  // by head
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    const bool person_like = all[i].is_name() && all[i].type != EntityType::Norp && all[i].type != EntityType::Event && all[i].tokens.size() > 1;
    if (person_like) name_of.emplace(all[i].head, i);
  }
  for (const Facts& facts : all) {
    const bool official = facts.form == Form::Indefinite && facts.type == EntityType::Person && facts.number == Number::Singular;
    const auto name = official && facts.role == Role::Apposition ? name_of.find(facts.governor) : name_of.end();
    if (name == name_of.end() || kAlsoBodies.contains(trees_.tag(facts.head).lemma)) continue;
    Facts& bearer = all[name->second];
    if (bearer.type == EntityType::Person || bearer.tokens.end + 1 != facts.tokens.begin || ends_in_body(bearer)) continue;
    bearer.type = EntityType::Person;
    bearer.form = Form::PersonName;
    bearer.collective = false;
    bearer.gender = gender_of_first_name(bearer);
    bearer.guessed_gender = bearer.gender != Gender::Unknown;
  }
}

/// "Velm Council", "Velm River".
bool FactFinder::ends_in_body(const Facts& name) const {
  const auto type = document::type_of_noun(folded(name.tokens.end - 1));
  return type && *type != EntityType::Person;
}

/// "Orme died", "Orme was killed", "the funeral of Orme", "the late Orme"; not "Orme may die".
bool FactFinder::is_dead(const Facts& facts) const {
  const auto unreal = [&](std::uint32_t token) {
    const auto children = trees_.children(token);
    return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) { return kUnreal.contains(folded(child)); });
  };
  for (const std::uint32_t child : trees_.children(facts.head)) {
    if (child < facts.head && folded(child) == "late" && facts.type == EntityType::Person) return true;
  }
  if (facts.governor == kNoToken || unreal(facts.governor)) return false;
  const std::string lemma = base::fold(trees_.tag(facts.governor).lemma);
  if (facts.role == Role::Subject) return kDying.contains(lemma);
  if (facts.role == Role::PassiveSubject || facts.role == Role::Object) return kKilling.contains(lemma);
  const bool whose = facts.role == Role::Possessive || facts.role == Role::Modifier;
  return whose && kDeaths.contains(lemma);
}

/// Names go before the head or behind a preposition.
void FactFinder::read_owners(std::vector<Facts>& all) {
  std::unordered_map<std::uint32_t, std::uint32_t> name_of;  // by head
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (all[i].is_name()) name_of.emplace(all[i].head, i);
  }
  for (Facts& facts : all) {
    if (facts.is_name() || facts.is_pronoun()) continue;
    for (const std::uint32_t child : trees_.children(facts.head)) {
      const auto name = name_of.find(child);
      const std::string_view relation = trees_.universal_relation(child);
      if (name == name_of.end() || (relation != "nmod" && relation != "compound" && relation != "amod")) continue;
      const std::uint32_t preposition = child < facts.head ? kNoToken : trees_.child(child, "case");
      facts.owners.push_back({number_of(preposition == kNoToken ? "of" : folded(preposition)), name->second});
    }
  }
}

/// "Lind's", "his", "the company's"; "of the prince" too, but not "of Velm".
void FactFinder::read_possessors(std::vector<Facts>& all) const {
  std::unordered_map<std::uint32_t, std::uint32_t> mention_of;  // by head
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (!all[i].is_list()) mention_of.emplace(all[i].head, i);
  }
  for (Facts& facts : all) {
    if (facts.is_name() || facts.is_pronoun() || facts.is_list()) continue;
    for (const std::uint32_t child : trees_.children(facts.head)) {
      const auto mention = mention_of.find(child);
      if (mention == mention_of.end()) continue;
      const std::uint32_t preposition = trees_.child(child, "case");
      const bool of = child > facts.head && preposition != kNoToken && trees_.tag(preposition).lemma == "of";
      const bool friend_of = of && facts.type == EntityType::Person && all[mention->second].type == EntityType::Person;
      if (trees_.relation(child) == "nmod:poss" || friend_of) facts.possessor = mention->second;
    }
  }
}

}  // namespace nutgraf::entities
