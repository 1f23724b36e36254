#include "propositions/oblique_roles.h"

#include <algorithm>
#include <optional>

#include "base/word_set.h"
#include "document/event_words.h"
#include "document/nouns.h"

namespace nutgraf::propositions {
namespace {

/// Verbs of motion, and of taking and sending something somewhere.
constexpr auto kMoving = base::word_set({"admit", "airlift", "arrive", "bring", "bus", "carry", "climb", "come", "commute", "crawl", "deport", "drag", "drive",
                                         "emigrate", "escape", "evacuate", "extradite", "ferry", "flee", "flock", "fly", "go", "haul", "head", "hurry",
                                         "immigrate", "march", "migrate", "move", "pour", "race", "readmit", "relocate", "retreat", "return", "ride", "run", "rush", "sail",
                                         "ship", "spread", "steam", "stream", "swim", "take", "transfer", "transport", "travel", "trek", "truck", "walk"});
constexpr auto kToward = base::word_set({"to", "into", "onto", "toward", "towards"});

constexpr auto kPerishing = base::word_set({"collapse", "die", "perish", "recover", "suffer"});
constexpr auto kFrom = base::word_set({"from", "of"});

constexpr auto kSeeking = base::word_set({"check", "comb", "examine", "hunt", "look", "probe", "scan", "scour", "screen", "search", "test", "treat", "wait"});

constexpr auto kStanding = base::word_set({"campaign", "compete", "run", "stand", "vie"});  ///< what for is an office: "ran for mayor"

constexpr auto kFastening = base::word_set({"bind", "chain", "fasten", "glue", "handcuff", "nail", "pin", "strap", "tape", "tie"});  ///< the tape verbs, 22.4

constexpr auto kRelating = base::word_set({"amount", "apply", "belong", "correspond", "date", "extend", "pertain", "refer", "relate"});

constexpr auto kAfflicting = base::word_set({"afflict", "diagnose", "infect", "infest", "live", "struggle"});

bool is_person(const document::Clauses& clauses, std::uint32_t noun) {
  return clauses.trees().tag(noun).upos == "PRON" || document::type_of_noun(clauses.lemma(noun)) == EntityType::Person;
}

}  // namespace

bool comes_under(const document::Clauses& clauses, std::uint32_t verb) {
  constexpr auto kSuffered = base::word_set({"attack", "criticism", "fire", "investigation", "pressure", "scrutiny", "siege"});
  if (clauses.lemma(verb) != "come") return false;
  const auto& children = clauses.trees().children(verb);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return clauses.preposition(child) == "under" && kSuffered.contains(clauses.lemma(child));
  });
}

std::string_view role_of_oblique(const document::Clauses& clauses, std::uint32_t verb, std::uint32_t noun, std::string_view role) {
  const std::string_view lemma = clauses.lemma(verb), preposition = clauses.preposition(noun);
  const bool somewhere = !is_person(clauses, noun) && !document::is_event_noun(clauses.lemma(noun));  // but "went to the poll"
  if (kMoving.contains(lemma) && kToward.contains(preposition) && somewhere) return "destination";
  if (preposition == "from" && comes_under(clauses, verb)) return "agent";
  if (kPerishing.contains(lemma) && kFrom.contains(preposition)) return "cause";
  if ((lemma == "lead" && preposition == "to") || (lemma == "result" && preposition == "in")) return "result";
  if (kFastening.contains(lemma) && preposition == "to" && !is_person(clauses, noun)) return {};
  if (kStanding.contains(lemma) && preposition == "for") return {};
  if (lemma == "share" && preposition == "with") return "recipient";
  if (kSeeking.contains(lemma) && preposition == "for") return "topic";
  if (kRelating.contains(lemma) && preposition == "to") return "topic";
  if (kAfflicting.contains(lemma) && preposition == "with" && !is_person(clauses, noun)) return {};
  return role;
}

}  // namespace nutgraf::propositions
