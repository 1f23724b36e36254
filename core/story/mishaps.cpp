#include "story/mishaps.h"

#include <string_view>

#include "base/utf8.h"
#include "base/word_set.h"

namespace nutgraf::story {
namespace {

using document::Clauses;

constexpr std::uint32_t kNone = Clauses::kNone;

/// What befalls people and things (B. Levin 1993, verbs of killing, of hurt, of destroying and of breaking).
constexpr auto kHarm = base::word_set({"die",     "dead",    "kill",  "drown",  "perish",     "injure", "hurt",   "wound",  "trap",
                                       "suffocate", "crush", "burn",  "maim",   "electrocute", "destroy", "damage", "wreck", "fall"});
/// Accidents of vehicles, buildings and works, told by what runs out of its course.
constexpr auto kAccident = base::word_set({"collapse", "crash",  "collide", "derail", "sink",  "capsize", "explode", "overturn", "flip",
                                           "topple",   "skid",   "swerve",  "veer",   "crumble", "founder", "detonate", "careen", "spin"});
/// Verbs that become accidents by a particle: "tipped over", "blew up", "gave way", "came off the tracks".
constexpr auto kTipping = base::word_set({"tip", "turn", "roll", "blow", "keel"});
constexpr auto kOver = base::word_set({"over", "up", "off"});

constexpr auto kMotion = base::word_set({"go", "travel", "drive", "move", "speed", "run", "sail", "fly", "ride", "enter", "approach", "take"});
constexpr auto kFaults = base::word_set({"malfunction", "burst", "snap", "leak", "rupture", "overheat", "overload", "jam", "corrode",
                                         "short-circuit", "misfire", "stall"});
constexpr auto kLapses = base::word_set({"doze", "faint", "misjudge", "misread", "overshoot", "ignore", "neglect", "forget", "speed", "drink",
                                         "oversleep"});
/// States in which nobody should steer.
constexpr auto kUnfit = base::word_set({"asleep", "drunk", "intoxicated", "unconscious", "tired", "distracted", "overloaded", "faulty", "defective"});

constexpr auto kAccidentNouns = base::word_set({"accident", "crash", "collision", "derailment", "explosion", "blast", "fire", "blaze", "collapse",
                                                "sinking", "shipwreck", "wreck", "pile-up", "capsizing", "disaster", "stampede"});
/// What a driver who fails at it has an accident: "failed to brake".
constexpr auto kPrecautions = base::word_set({"stop", "brake", "slow", "notice", "see", "yield", "signal", "open", "close", "deploy", "secure",
                                              "maintain", "follow", "heed", "check", "inspect", "work", "start"});

bool has_child(const Clauses& clauses, std::uint32_t verb, std::string_view lemma) {
  for (const std::uint32_t child : clauses.trees().children(verb)) {
    if (clauses.lemma(child) == lemma) return true;
  }
  return false;
}

bool loses_control(const Clauses& clauses, std::uint32_t verb) {
  const std::uint32_t object = clauses.trees().child(verb, "obj");
  return clauses.lemma(verb) == "lose" && object != kNone && clauses.lemma(object) == "control";
}

bool is_degree(const Clauses& clauses, std::uint32_t token) {
  constexpr auto kMuch = base::word_set({"high", "higher", "excessive", "great", "full", "top", "breakneck"});
  for (const std::uint32_t child : clauses.trees().children(token)) {
    if (kMuch.contains(clauses.lemma(child))) return true;
  }
  return false;
}

/// "too fast", "at high speed", "above the limit"
bool is_too_fast(const Clauses& clauses, std::uint32_t verb) {
  if (!kMotion.contains(clauses.lemma(verb))) return false;
  for (const std::uint32_t child : clauses.trees().children(verb)) {
    const std::string_view lemma = clauses.lemma(child);
    if (lemma == "fast" && has_child(clauses, child, "too")) return true;
    const std::string_view preposition = clauses.preposition(child);
    if (lemma == "speed" && ((preposition == "at" && is_degree(clauses, child)) || preposition == "above" || preposition == "over")) return true;
    if (lemma == "limit" && (preposition == "above" || preposition == "over")) return true;
  }
  return false;
}

bool is_unfit(const Clauses& clauses, std::uint32_t word) {
  if (kUnfit.contains(clauses.lemma(word)) && clauses.trees().child(word, "cop") != kNone) return true;
  if (clauses.lemma(word) == "black") return has_child(clauses, word, "out");
  return clauses.lemma(word) == "fall" && has_child(clauses, word, "asleep");
}

/// "The brakes failed", "she failed to brake"; "failed to win" is no accident's cause.
bool is_failure(const Clauses& clauses, std::uint32_t verb) {
  if (clauses.lemma(verb) != "fail") return false;
  const std::uint32_t task = clauses.trees().child(verb, "xcomp");
  return task != kNone ? kPrecautions.contains(clauses.lemma(task)) : clauses.trees().child(verb, "obj") == kNone;
}

}  // namespace

bool is_accident(const Clauses& clauses, std::uint32_t verb) {
  if (!clauses.is_verb(verb)) return false;
  if (kAccident.contains(clauses.lemma(verb)) || loses_control(clauses, verb)) return true;
  if (!kTipping.contains(clauses.lemma(verb))) return false;
  for (const std::uint32_t child : clauses.trees().children(verb)) {
    if (child > verb && clauses.trees().universal_relation(child) == "compound" && kOver.contains(clauses.lemma(child))) return true;
  }
  return false;
}

bool is_harm(const Clauses& clauses, std::uint32_t token) {
  if (clauses.lemma(token) == "fall" && clauses.trees().child(token, "xcomp") != kNone) return false;  // "fell silent"
  return kHarm.contains(clauses.lemma(token)) || is_accident(clauses, token);
}

bool is_failing(const Clauses& clauses, std::uint32_t verb) {
  if (is_unfit(clauses, verb)) return true;
  if (!clauses.is_verb(verb)) return false;
  return is_fault(clauses, verb) || kLapses.contains(clauses.lemma(verb)) || is_failure(clauses, verb) || is_too_fast(clauses, verb);
}

bool is_fault(const Clauses& clauses, std::uint32_t verb) {
  if (clauses.lemma(verb) == "fail") return is_failure(clauses, verb) && clauses.trees().child(verb, "xcomp") == kNone;
  return kFaults.contains(clauses.lemma(verb));
}

bool is_accident_noun(std::string_view lemma) { return kAccidentNouns.contains(base::fold(lemma)); }

}  // namespace nutgraf::story
