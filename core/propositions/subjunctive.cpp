#include "propositions/subjunctive.h"

#include <string>
#include <string_view>

#include "base/word_set.h"

namespace nutgraf::propositions {

constexpr std::uint32_t kNone = document::Clauses::kNone;

bool is_mandated(const document::Clauses& clauses, std::uint32_t clause) {
  constexpr auto kAskingFor = base::word_set({"advise", "ask", "beg", "beseech", "command", "decree", "demand", "desire", "direct", "entreat", "essential",
                                              "imperative", "implore", "insist", "insistence", "instruct", "mandate", "motion", "necessary", "ordain",
                                              "order", "plead", "pray", "prefer", "proposal", "propose", "recommend", "recommendation", "request",
                                              "require", "requirement", "rule", "stipulate", "suggest", "suggestion", "urge", "vital", "vote"});
  const document::Trees& trees = clauses.trees();
  const std::string_view relation = trees.is_root(clause) ? std::string_view() : trees.universal_relation(clause);
  if ((relation != "ccomp" && relation != "acl" && relation != "csubj") || !kAskingFor.contains(clauses.lemma(trees.head(clause)))) return false;
  const std::uint32_t subject = trees.child(clause, "nsubj");
  if (subject == kNone) return false;
  bool helped = false;
  for (const std::uint32_t child : trees.children(clause)) {
    const std::string_view kind = trees.universal_relation(child);
    if (kind == "mark" && clauses.lemma(child) != "that") return false;
    if (kind != "aux" && kind != "cop") continue;
    if (clauses.lemma(child) != "be" || trees.tag(child).xpos != "VB") return false;
    helped = true;
  }
  if (helped) return true;
  // Behind one person or thing the base form cannot be a present tense, whatever the tagger takes it for: "she pay".
  constexpr auto kSpeakers = base::word_set({"i", "you"});
  const bool one = trees.tag(subject).feats.find("Number=Sing") != std::string::npos && !kSpeakers.contains(clauses.lemma(subject)) &&
                   clauses.coordinated(subject).size() == 1;
  return trees.tag(clause).xpos == "VB" || (trees.tag(clause).xpos == "VBP" && one);
}

}  // namespace nutgraf::propositions
