#include "entities/subjects_behind.h"

#include <string_view>
#include <unordered_map>

namespace nutgraf::entities {
namespace {

constexpr std::uint32_t kNone = Id<Mention>::kNone;
constexpr int kMostSteps = 6;  ///< from a pronoun up to the clause

bool is_adjunct(std::string_view relation) { return relation == "obl" || relation == "advcl" || relation == "advmod"; }

}  // namespace

std::vector<std::uint32_t> find_subjects_behind(const document::Trees& trees, const std::vector<Facts>& facts) {
  std::vector<std::uint32_t> behind(facts.size(), kNone);
  if (trees.empty()) return behind;
  std::unordered_map<std::uint32_t, std::uint32_t> subject_of;  // by the verb
  for (std::uint32_t i = 0; i < facts.size(); ++i) {
    const bool subject = facts[i].role == Role::Subject || facts[i].role == Role::PassiveSubject;
    if (subject && facts[i].is_name() && facts[i].governor != Id<Token>::kNone) subject_of.emplace(facts[i].governor, i);
  }
  for (std::uint32_t i = 0; i < facts.size(); ++i) {
    if (!facts[i].is_pronoun()) continue;
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
