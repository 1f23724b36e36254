#include "propositions/negation.h"

#include <algorithm>
#include <string_view>

#include "base/word_set.h"
#include "propositions/marks.h"

namespace nutgraf::propositions {
namespace {

using document::Clauses;

constexpr auto kNegating = base::word_set({"not", "n't", "never", "no", "neither", "nor", "without", "hardly", "scarcely"});
/// Subjects and determiners that negate their clause: "nobody knows", "neither Ruiz nor Holm left".
constexpr auto kNegatingNouns = base::word_set({"nobody", "none", "no-one", "nothing", "neither", "no"});
/// Subjects of which so few do something that hardly anybody vouches for it: "few believe that …".
constexpr auto kScarce = base::word_set({"few", "little"});
/// "Nearly crushed a van": it did not.
constexpr auto kProximal = base::word_set({"nearly", "almost"});

/// "Not all hostages were freed": some were.
bool denies_only_all(const Clauses& clauses, std::uint32_t negation) {
  constexpr auto kAll = base::word_set({"all", "every", "everybody", "everyone", "everything"});
  return negation + 1 < clauses.document().tokens.size() && kAll.contains(clauses.lemma(negation + 1));
}

}  // namespace

bool is_negated(const Clauses& clauses, std::uint32_t predicate) {
  const document::Trees& trees = clauses.trees();
  for (const std::uint32_t child : trees.children(predicate)) {
    const std::string_view lemma = clauses.lemma(child), relation = trees.universal_relation(child);
    if (lemma == "not" && (denies_only_all(clauses, child) || follows(clauses, child, "whether", "or"))) continue;
    const bool adverb = relation == "advmod" || relation == "aux" || relation == "det" || relation == "mark" || relation == "cc:preconj";
    if (adverb && (kNegating.contains(lemma) || is_no_longer(clauses, child))) return true;
    if (relation == "advmod" && child + 1 == predicate && kProximal.contains(lemma)) return true;
    if (relation == "obj" && has_no(clauses, child)) return true;  // "put no pressure on them"
    if (relation != "nsubj") continue;
    if (kNegatingNouns.contains(lemma) || is_not_one(clauses, child)) return true;
    for (const std::uint32_t word : trees.children(child)) {
      const std::string_view modifier = trees.universal_relation(word);
      if ((modifier == "det" || modifier == "amod" || modifier == "cc") && kNegatingNouns.contains(clauses.lemma(word))) return true;
    }
  }
  return follows(clauses, predicate, "yet", "to");
}

bool is_scarce(const Clauses& clauses, std::uint32_t predicate) {
  const document::Trees& trees = clauses.trees();
  for (const std::uint32_t child : trees.children(predicate)) {
    const std::string_view relation = trees.universal_relation(child);
    if (relation == "amod" && clauses.lemma(child) == "little") return true;  // "little evidence"
    if (relation != "nsubj") continue;
    const auto& words = trees.children(child);
    const bool scarce = std::any_of(words.begin(), words.end(), [&](std::uint32_t word) { return kScarce.contains(clauses.lemma(word)); });
    if (scarce || kScarce.contains(clauses.lemma(child))) return true;
  }
  return false;
}

}  // namespace nutgraf::propositions
