#include "entities/subjects_behind.h"

#include <string_view>
#include <unordered_map>

#include "base/word_set.h"

namespace nutgraf::entities {
namespace {

constexpr std::uint32_t kNone = Id<Mention>::kNone;
constexpr int kMostSteps = 6;  ///< from a pronoun up to the clause

/// What others do for or after somebody: "in his place, Ortega spoke".
constexpr auto kOthers = base::word_set({"absence", "behalf", "defence", "defense", "favor", "favour", "footsteps", "honor", "honour", "memory", "name", "place", "stead", "wake"});

bool is_adjunct(std::string_view relation) { return relation == "obl" || relation == "advcl" || relation == "advmod"; }

}  // namespace

std::vector<std::uint32_t> find_subjects_behind(const document::Trees& trees, const std::vector<Facts>& facts) {
  std::vector<std::uint32_t> behind(facts.size(), kNone);
  if (trees.empty()) return behind;
  std::unordered_map<std::uint32_t, std::uint32_t> subject_of;  // by the verb
  for (std::uint32_t i = 0; i < facts.size(); ++i) {
    const bool subject = facts[i].role == Role::Subject || facts[i].role == Role::PassiveSubject;
    const bool family = facts[i].tokens.begin > 0 && trees.tag(facts[i].tokens.begin - 1).lemma == "the";  // "the Linds"
    if (subject && facts[i].is_name() && !family && facts[i].governor != Id<Token>::kNone) subject_of.emplace(facts[i].governor, i);
  }
  for (std::uint32_t i = 0; i < facts.size(); ++i) {
    if (!facts[i].is_pronoun()) continue;
    const bool others = facts[i].role == Role::Possessive && facts[i].governor != Id<Token>::kNone && kOthers.contains(trees.tag(facts[i].governor).lemma);
    if (others) continue;
    std::uint32_t token = facts[i].head;
    for (int steps = 0; steps < kMostSteps && !trees.is_root(token); ++steps, token = trees.head(token)) {
      const auto subject = is_adjunct(trees.universal_relation(token)) ? subject_of.find(trees.head(token)) : subject_of.end();
      if (subject == subject_of.end()) continue;
      if (trees.range(token).end <= facts[subject->second].tokens.begin) behind[i] = subject->second;
      break;
    }
  }
  return behind;
}

}  // namespace nutgraf::entities
