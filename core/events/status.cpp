#include "events/status.h"

#include <optional>
#include <string_view>

#include "base/word_set.h"

namespace nutgraf::events {
namespace {

using document::Clauses;

constexpr int kHighestVerb = 3;  ///< verbs above an event that are asked what they say of it

constexpr auto kPlanning = base::word_set({"plan",    "agree",     "intend",      "promise",  "vow",    "pledge",   "expect",   "schedule",
                                           "set",     "offer",     "prepare",     "threaten", "decide", "propose",  "arrange",  "aim",
                                           "due",     "ready",     "willing",     "commit",   "order",  "organise", "organize", "upcoming",
                                           "planned", "scheduled", "forthcoming", "future",   "next",   "poise",    "bid"});
constexpr auto kArranging = base::word_set({"plan", "schedule", "arrange", "organise", "organize"});
constexpr auto kWishing =
    base::word_set({"want",   "hope",   "wish",   "seek",  "demand",  "urge",      "call",   "ask",       "request",  "appeal",
                    "need",   "desire", "push",   "press", "require", "recommend", "advise", "encourage", "pressure", "must",
                    "should", "ought",  "insist", "try",   "attempt", "lobby",     "plead",  "beg"});
constexpr auto kSupposing =
    base::word_set({"may",     "might",     "could",   "can",      "suspect",     "fear",      "consider", "possible",   "potential",
                    "alleged", "allegedly", "perhaps", "possibly", "likely",      "suspected", "probably", "apparently", "reportedly",
                    "able",    "believe",   "threat",  "risk",     "possibility", "speculate", "rumour",   "rumor",      "whether"});
constexpr auto kDenying =
    base::word_set({"deny",   "refuse", "fail",   "decline", "avoid",   "prevent", "cancel", "stop",   "block",    "reject",
                    "refute", "avert",  "thwart", "foil",    "abandon", "forbid",  "ban",    "unable", "postpone", "call_off"});
constexpr auto kNegating = base::word_set({"not", "n't", "never", "no", "neither", "nor", "without"});

/// What the auxiliaries, negations and adverbs of a verb or noun say of it.
struct Marks {
  bool negated = false, future = false, would = false, possible = false, wished = false, planned = false, conditional = false,
       present = false;
};

void add_mark(Marks& marks, const Clauses& clauses, std::uint32_t child) {
  const std::string_view lemma = clauses.lemma(child);
  const std::string_view relation = clauses.trees().universal_relation(child);
  if (relation == "mark") marks.conditional |= lemma == "if" || lemma == "unless";
  if (relation == "advcl") {
    const std::uint32_t mark = clauses.trees().child(child, "mark");
    marks.conditional |= mark != Clauses::kNone && (clauses.lemma(mark) == "if" || clauses.lemma(mark) == "unless");
  }
  if (relation != "aux" && relation != "advmod" && relation != "amod" && relation != "det") return;
  marks.negated |= kNegating.contains(lemma);
  marks.future |= lemma == "will" || lemma == "shall" || lemma == "wo" || lemma == "'ll";
  marks.would |= lemma == "would" || lemma == "'d";
  marks.possible |= kSupposing.contains(lemma);
  marks.wished |= kWishing.contains(lemma);
  marks.planned |= relation == "amod" && kPlanning.contains(lemma);
  marks.present |= relation == "aux" && lemma == "be" && clauses.trees().tag(child).feats.find("Tense=Pres") != std::string::npos;
}

Marks marks_of(const Clauses& clauses, std::uint32_t token) {
  Marks marks;
  for (const std::uint32_t child : clauses.trees().children(token)) add_mark(marks, clauses, child);
  return marks;
}

std::optional<EventStatus> told_by(const Marks& marks, const Clauses& clauses, std::uint32_t token) {
  if (marks.negated) return EventStatus::Denied;
  if (marks.conditional) return EventStatus::Conditional;
  if (marks.wished) return EventStatus::Wished;
  if (marks.possible) return EventStatus::Possible;
  if (marks.future || marks.would || marks.planned) return EventStatus::Planned;
  if (marks.present && clauses.trees().tag(token).xpos == "VBG") return EventStatus::Ongoing;
  return std::nullopt;
}

/// What the word that governs an event says of it: "plan to meet", "denied the attack".
std::optional<EventStatus> told_above(const Clauses& clauses, std::uint32_t above) {
  const std::string_view lemma = clauses.lemma(above);
  if (kDenying.contains(lemma)) return EventStatus::Denied;
  if (kWishing.contains(lemma)) return EventStatus::Wished;
  if (kPlanning.contains(lemma)) return EventStatus::Planned;
  if (kSupposing.contains(lemma)) return EventStatus::Possible;
  return std::nullopt;
}

bool is_infinitive(const Clauses& clauses, std::uint32_t verb) {
  const std::uint32_t mark = clauses.trees().child(verb, "mark");
  return mark != Clauses::kNone && clauses.lemma(mark) == "to";
}

/// Verbs whose infinitive comes true with them: "began to burn", "managed to flee".
constexpr auto kImplicative =
    base::word_set({"begin", "start", "continue", "manage", "help",   "force", "cause", "go",     "come", "use",   "make", "let",   "see",
                    "lead",  "allow", "enable",   "have",   "happen", "tend",  "seem",  "appear", "get",  "prove", "dare", "bother"});

/// Whether a verb, or an auxiliary of it, has a tense.
bool is_finite(const Clauses& clauses, std::uint32_t verb) {
  const auto has_tense = [&](std::uint32_t token) { return clauses.trees().tag(token).feats.find("VerbForm=Fin") != std::string::npos; };
  for (const std::uint32_t child : clauses.trees().children(verb)) {
    if (clauses.trees().universal_relation(child) == "aux" && has_tense(child)) return true;
  }
  return has_tense(verb);
}

/// Whether what stands above a verb decides over it: complements and participles are decided over, asides and reasons are not.
bool is_governed(const Clauses& clauses, std::uint32_t verb) {
  const std::string_view relation = clauses.trees().universal_relation(verb);
  if (is_finite(clauses, verb)) return false;
  return relation == "xcomp" || relation == "ccomp" || relation == "csubj" || relation == "conj" || relation == "acl" ||
         relation == "advcl";
}

EventStatus status_of_verb(const Clauses& clauses, std::uint32_t verb) {
  for (int step = 0; step < kHighestVerb; ++step) {
    if (const auto status = told_by(marks_of(clauses, verb), clauses, verb)) return *status;
    const bool infinitive = is_infinitive(clauses, verb);
    if (clauses.trees().is_root(verb)) return infinitive ? EventStatus::Wished : EventStatus::Happened;
    if (!is_governed(clauses, verb)) break;
    const std::uint32_t above = clauses.trees().head(verb);
    if (clauses.trees().universal_relation(verb) != "conj") {
      if (const auto status = told_above(clauses, above)) return *status;
      if (infinitive && !kImplicative.contains(clauses.lemma(above))) return EventStatus::Wished;
    }
    verb = above;
  }
  return EventStatus::Happened;
}

}  // namespace

EventStatus find_status(const Clauses& clauses, const Trigger& trigger) {
  if (clauses.is_verb(trigger.token)) return status_of_verb(clauses, trigger.token);
  if (const auto status = told_by(marks_of(clauses, trigger.token), clauses, trigger.token)) return *status;
  if (trigger.support != Clauses::kNone) {
    const EventStatus status = status_of_verb(clauses, trigger.support);
    const bool open = status == EventStatus::Happened || status == EventStatus::Wished;
    return open && kArranging.contains(clauses.lemma(trigger.support)) ? EventStatus::Planned : status;
  }
  const std::string_view relation = clauses.trees().universal_relation(trigger.token);
  if (relation == "obj" || relation == "obl" || relation == "nmod") {
    if (const auto status = told_above(clauses, clauses.trees().head(trigger.token))) return *status;
  }
  return EventStatus::Happened;
}

}  // namespace nutgraf::events
