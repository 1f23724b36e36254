#include "events/status.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "base/word_set.h"
#include "events/event_words.h"

namespace nutgraf::events {
namespace {

using document::Clauses;

constexpr int kHighestVerb = 3;  ///< verbs above an event that are asked what they say of it

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
constexpr auto kWeighing = base::word_set({"discuss", "debate", "mull", "weigh", "explore", "include", "involve", "contemplate", "ponder",
                                           "discussion", "debate", "talk", "idea", "option", "prospect", "proposal"});
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
  marks.planned |= relation == "amod" && is_planning(lemma);
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
  if (is_planning(lemma)) return EventStatus::Planned;
  if (kSupposing.contains(lemma)) return EventStatus::Possible;
  return std::nullopt;
}

bool is_infinitive(const Clauses& clauses, std::uint32_t verb) {
  const std::uint32_t mark = clauses.trees().child(verb, "mark");
  return mark != Clauses::kNone && clauses.lemma(mark) == "to";
}

/// "Is said to have left": what lies behind is not wished for.
bool is_perfect(const Clauses& clauses, std::uint32_t verb) {
  const auto& children = clauses.trees().children(verb);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return clauses.trees().universal_relation(child) == "aux" && clauses.lemma(child) == "have";
  });
}

/// Verbs whose infinitive comes true with them: "began to burn", "managed to flee".
constexpr auto kImplicative =
    base::word_set({"begin", "start", "continue", "manage", "help", "force", "cause", "go", "come", "use", "make", "let", "see",
                    "lead", "find", "know", "report", "reveal", "allow", "enable", "have", "happen", "tend", "seem", "appear", "get",
                    "prove", "dare", "bother"});

/// Whether a verb, or an auxiliary of it, has a tense.
bool is_finite(const Clauses& clauses, std::uint32_t verb) {
  const auto has_tense = [&](std::uint32_t token) { return clauses.trees().tag(token).feats.find("VerbForm=Fin") != std::string::npos; };
  for (const std::uint32_t child : clauses.trees().children(verb)) {
    if (clauses.trees().universal_relation(child) == "aux" && has_tense(child)) return true;
  }
  return has_tense(verb);
}

/// Whether a gerund only names what is spoken of or weighed: "discussed sending troops", "talks that included lifting the ban".
bool is_topic(const Clauses& clauses, std::uint32_t verb, std::uint32_t above) {
  if (clauses.trees().tag(verb).xpos != "VBG") return false;
  const bool beside_noun = clauses.trees().universal_relation(verb) == "conj" && clauses.is_nominal(above);
  if (beside_noun && !clauses.trees().is_root(above)) above = clauses.trees().head(above);
  return kWeighing.contains(clauses.lemma(above));
}

/// Whether what stands above a verb decides over it: complements and participles are decided over, asides and reasons are not.
bool is_governed(const Clauses& clauses, std::uint32_t verb) {
  const std::string_view relation = clauses.trees().universal_relation(verb);
  if (is_finite(clauses, verb)) return false;
  return relation == "xcomp" || relation == "ccomp" || relation == "csubj" || relation == "conj" || relation == "acl" ||
         relation == "advcl";
}

/// The verb whose truth a participle shares: behind a comma it belongs to the finite clause ("moved to ease the strain, expressing hope").
std::uint32_t governor(const Clauses& clauses, std::uint32_t verb) {
  std::uint32_t above = clauses.trees().head(verb);
  const bool participle = clauses.trees().universal_relation(verb) == "advcl" && clauses.trees().tag(verb).xpos == "VBG" &&
                          clauses.trees().child(verb, "mark") == Clauses::kNone && above < verb;
  while (participle && !clauses.trees().is_root(above) && clauses.trees().universal_relation(above) == "xcomp") {
    above = clauses.trees().head(above);
  }
  return above;
}

/// What the word above says; what somebody only wants to prevent may yet happen ("asked them to cancel the vote").
std::optional<EventStatus> decided_above(const Clauses& clauses, std::uint32_t above) {
  const auto status = told_above(clauses, above);
  const bool denied = status == EventStatus::Denied && clauses.is_verb(above);
  const bool open = denied && (is_infinitive(clauses, above) || told_by(marks_of(clauses, above), clauses, above));
  return open ? EventStatus::Possible : status;
}

EventStatus status_of_verb(const Clauses& clauses, std::uint32_t verb) {
  for (int step = 0; step < kHighestVerb; ++step) {
    if (const auto status = told_by(marks_of(clauses, verb), clauses, verb)) return *status;
    const bool infinitive = is_infinitive(clauses, verb);
    if (clauses.trees().is_root(verb)) return infinitive ? EventStatus::Wished : EventStatus::Happened;
    if (!is_governed(clauses, verb)) break;
    const std::uint32_t above = governor(clauses, verb);
    if (is_topic(clauses, verb, above)) return EventStatus::Possible;
    if (clauses.trees().universal_relation(verb) != "conj") {
      if (const auto status = decided_above(clauses, above)) return *status;
      if (infinitive && !is_perfect(clauses, verb) && !kImplicative.contains(clauses.lemma(above))) return EventStatus::Wished;
    }
    verb = above;
  }
  return EventStatus::Happened;
}

}  // namespace

/// Whether the word above a noun is about it ("denied the attack", "called for talks"), and not only what happens then and there
/// ("agreed at the talks", "ordered it in retaliation").
bool is_object(const Clauses& clauses, std::uint32_t noun) {
  const std::string_view relation = clauses.trees().universal_relation(noun);
  if (relation == "obj" || clauses.trees().relation(noun) == "nsubj:pass") return true;
  constexpr auto kLeading = base::word_set({"to", "for", "of", "on", "from", "about", "against"});
  return (relation == "obl" || relation == "nmod") && kLeading.contains(clauses.preposition(noun));
}

EventStatus find_status(const Clauses& clauses, const Trigger& trigger) {
  if (clauses.is_verb(trigger.token)) return status_of_verb(clauses, trigger.token);
  if (const auto status = told_by(marks_of(clauses, trigger.token), clauses, trigger.token)) return *status;
  if (trigger.support != Clauses::kNone) {
    const EventStatus status = status_of_verb(clauses, trigger.support);
    const bool open = status == EventStatus::Happened || status == EventStatus::Wished;
    return open && kArranging.contains(clauses.lemma(trigger.support)) ? EventStatus::Planned : status;
  }
  if (is_object(clauses, trigger.token)) {
    if (const auto status = decided_above(clauses, clauses.trees().head(trigger.token))) return *status;
  }
  return EventStatus::Happened;
}

}  // namespace nutgraf::events
