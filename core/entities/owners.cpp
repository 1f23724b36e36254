// Whose a phrase is, and of what: the part of `FactFinder` that compares mentions with each other.
#include <algorithm>
#include <unordered_map>

#include "base/utf8.h"
#include "base/word_set.h"
#include "entities/facts.h"

namespace nutgraf::entities {
namespace {

constexpr std::uint32_t kNoToken = Id<Token>::kNone;

constexpr auto kDying = base::word_set({"die", "perish", "drown", "starve", "succumb"});                       ///< the subject is dead
constexpr auto kKilling = base::word_set({"kill", "murder", "assassinate", "slay", "behead", "bury", "mourn"});  ///< whom it was done to is
constexpr auto kDeaths = base::word_set({"death", "funeral", "murder", "killing", "assassination", "burial", "corpse", "coffin", "grave", "obituary",
                                         "widow", "widower"});  ///< whose it is
constexpr auto kUnreal = base::word_set({"not", "never", "if", "may", "might", "could", "would", "should", "nearly", "almost", "attempt", "attempted"});

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
  if (facts.role == Role::Subject) return kDying.contains(lemma) && trees_.tag(facts.governor).feats.find("Tense=Past") != std::string::npos;
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
