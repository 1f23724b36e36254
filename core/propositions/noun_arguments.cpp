// Those who take part in what a noun tells: "Russia's shelling of the dam".
#include "propositions/arguments.h"

#include <algorithm>

#include "base/word_set.h"
#include "document/event_words.h"
#include "document/nouns.h"
#include "propositions/roles.h"

namespace nutgraf::propositions {
namespace {

constexpr std::uint32_t kNone = document::Clauses::kNone;

}  // namespace

void ArgumentFinder::add_noun(Arguments& found, const PredicateWord& predicate) const {
  if (predicate.support != kNone) {
    const std::uint32_t subject = clauses_.subject(predicate.support);
    if (subject != kNone && subject != predicate.token && !clauses_.is_passive(predicate.support))
      add(found, "agent", subject, predicate.support);
    add_obliques(found, predicate.support, predicate.token);
  }
  add_modifiers(found, predicate.token);
  add_obliques(found, predicate.token, kNone);
  for (const std::uint32_t child : clauses_.trees().children(predicate.token)) {
    if (clauses_.preposition(child) != "of") continue;
    for (const std::uint32_t doer : clauses_.trees().children(child)) {  // "the killing of a judge [by gunmen]", hung on the judge
      if (doer > child && is_by_agent(doer)) add(found, "agent", doer, predicate.token);
    }
  }
  add_agent_beside(found, predicate);
  const bool gunfire = predicate.support != kNone && clauses_.lemma(predicate.token) == "fire";  // "opened fire"
  if (befalls(clauses_.lemma(predicate.token)) && !gunfire) {  // "they had 160 incidents", "warned of floods": nobody does them
    found.erase(std::remove_if(found.begin(), found.end(), [&](const PropositionArgument& one) {
      return one.role == "agent" && !is_by_agent(one.head.index) && clauses_.preposition(one.head.index) != "between";
    }), found.end());
    return;
  }
  const bool has_agent = std::any_of(found.begin(), found.end(), [](const PropositionArgument& one) { return one.role == "agent"; });
  const std::uint32_t controller = has_agent ? kNone : controller_of_noun(predicate.token);
  if (controller != kNone) add(found, "agent", controller, predicate.token);
}

/// "Condemned the bombing of a school [by rebels]": an agent that the parser hung on the verb, which has its own as subject.
void ArgumentFinder::add_agent_beside(Arguments& found, const PredicateWord& noun) const {
  if (clauses_.trees().relation(noun.token) != "obj" || noun.support != kNone) return;
  const std::uint32_t verb = clauses_.trees().head(noun.token);
  if (!clauses_.is_verb(verb) || clauses_.is_passive(verb)) return;
  for (const std::uint32_t child : clauses_.trees().children(verb)) {
    if (child > noun.token && is_by_agent(child) && clauses_.is_nominal(child)) add(found, "agent", child, noun.token);
  }
}

/// "Her arrest", "the town's capture by rebels" are done to their owner, unless "of" names another.
bool ArgumentFinder::is_done_to_owner(std::uint32_t noun) const {
  const auto& children = clauses_.trees().children(noun);
  const bool by_another = std::any_of(children.begin(), children.end(), [&](std::uint32_t child) { return child > noun && is_by_agent(child); });
  if (!by_another && !is_suffered(clauses_.lemma(noun))) return false;
  return std::none_of(children.begin(), children.end(), [&](std::uint32_t child) { return clauses_.preposition(child) == "of"; });
}

/// Who is accused or convicted of what a noun names: "was charged with robbery".
std::uint32_t ArgumentFinder::controller_of_noun(std::uint32_t noun) const {
  const auto embedding = embeddings_.find(noun);
  const auto& children = clauses_.trees().children(noun);
  const bool definite = std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    const std::string_view relation = clauses_.trees().universal_relation(child);
    return child < noun && (relation == "det" || relation == "nmod");
  });
  if (!embedding || embedding->signature == nullptr || definite) return kNone;
  constexpr auto kOfDeeds = base::word_set({"of+noun", "with+noun", "to+noun"});
  return kOfDeeds.contains(embedding->frame) ? embeddings_.controller(noun, *embedding) : kNone;
}

/// What stands before a noun: "Russia's visit", "the US attack", "Syrian ceasefire".
void ArgumentFinder::add_modifiers(Arguments& found, std::uint32_t noun) const {
  constexpr auto kContests = base::word_set({"bout", "championship", "derby", "final", "fixture", "game", "match", "race", "season", "tournament"});
  if (kContests.contains(clauses_.lemma(noun))) return;  // "their Cup match" has two sides
  for (const std::uint32_t child : clauses_.trees().children(noun)) {
    const std::string_view relation = clauses_.trees().relation(child);
    const bool owner = relation == "nmod:poss" && clauses_.trees().tag(child).upos != "DET";
    const bool named = (relation == "compound" || relation == "amod") && is_named_[child] && child < noun && !document::is_gathering(clauses_.lemma(noun));
    if (owner || named) add(found, owner && is_done_to_owner(noun) ? "patient" : "agent", child, noun);
  }
}

/// Protests, attacks or calls "from" somebody are his; what leaves or takes away has an origin.
std::string_view ArgumentFinder::role_beside_noun(std::uint32_t noun, std::uint32_t other) const {
  const std::string_view preposition = clauses_.preposition(other), role = role_of_preposition(preposition);
  if (preposition == "by" && !is_by_agent(other)) return {};
  if (role == "target" && preposition == "on" && is_about(clauses_.lemma(noun))) return "topic";
  if (preposition == "at" && document::type_of_noun(clauses_.lemma(other)) != EntityType::Person) return {};  // "a fire at a plant"
  if (role == "patient" && is_done_by_owner(clauses_.lemma(noun))) return "agent";
  return role == "origin" && is_named_[other] && !is_removing(clauses_.lemma(noun)) ? "agent" : role;
}

}  // namespace nutgraf::propositions
