#include "quotes/evidence.h"

#include "base/word_set.h"
#include "quotes/cues.h"
#include "quotes/speaking.h"

namespace nutgraf::quotes {
namespace {

constexpr std::uint32_t kNone = Clauses::kNone;

/// What is looked at rather than read: it shows something to those who look, and nobody has written it.
constexpr auto kFindings = base::word_set({"analysis", "evidence", "examination", "footage", "image", "inspection", "photo", "photograph", "picture", "result",
                                            "video"});

/// Verbs that things report with too, as evidence does: "tests confirmed that …", "the move underlines how …" (VerbNet indicate-78).
constexpr auto kIndicating = base::word_set({"affirm", "attest", "conclude", "confirm", "contradict", "demonstrate", "disclose", "emphasise", "emphasize",
                                             "explain", "highlight", "illustrate", "imply", "indicate", "point", "predict", "prove", "reveal",
                                             "show", "stress", "suggest", "underline", "underscore"});

/// Whether a thing that holds no words is evidence for a fact, and nobody says it: "tests confirmed that …".
bool is_evidence(const Clauses& clauses, std::uint32_t subject, std::uint32_t verb) {
  if (subject == kNone || !kIndicating.contains(clauses.lemma(verb)) || clauses.trees().tag(subject).upos != "NOUN") return false;
  return !clauses.is_passive(verb) && !can_tell(clauses, subject);
}

/// Whether the subject is a thought or a deed, which itself reports nothing: "plans to … and report that" (a tree's mistake).
bool is_no_voice(const Clauses& clauses, std::uint32_t subject, std::uint32_t verb) {
  if (subject == kNone || clauses.trees().tag(subject).upos != "NOUN" || clauses.is_passive(verb)) return false;
  const std::string_view lemma = clauses.lemma(verb);
  return lemma != "say" && lemma != "state" && !can_tell(clauses, subject) && can_be_said(clauses, subject);
}

/// Whether a participle behind what a document shows tells what people did there, though a tree gives it to the document: "Figures show
/// that crowds marched, protesting the cuts".
bool is_strayed(const Clauses& clauses, std::uint32_t verb) {
  const document::Trees& trees = clauses.trees();
  if (trees.is_root(verb) || trees.tag(verb).xpos != "VBG" || trees.universal_relation(verb) != "advcl" || shows(clauses.lemma(verb))) return false;
  return is_shown(clauses, clauses.own_subject(trees.head(verb)), trees.head(verb));
}

}  // namespace

bool indicates(std::string_view verb) { return kIndicating.contains(verb); }

bool is_inference(std::string_view verb) { return verb == "conclude" || verb == "speculate"; }

bool is_finding(const Clauses& clauses, std::uint32_t subject, std::uint32_t verb) {
  if (subject == kNone || !kFindings.contains(clauses.lemma(subject)) || clauses.owner(subject) != kNone) return false;
  const std::uint32_t whose = clauses.trees().child(subject, "compound");  // "a Herald analysis" is somebody's
  if (whose != kNone && clauses.trees().tag(whose).upos == "PROPN") return false;
  constexpr auto kSaying = base::word_set({"claim", "conclude", "note", "say", "state", "warn"});
  return !kSaying.contains(clauses.lemma(verb));
}

bool is_shown_by_things(const Clauses& clauses, std::uint32_t verb) {
  const std::uint32_t subject = clauses.subject(verb);
  if (is_finding(clauses, clauses.own_subject(verb), verb) || is_evidence(clauses, subject, verb)) return true;
  return is_no_voice(clauses, subject, verb) || is_strayed(clauses, verb);
}

}  // namespace nutgraf::quotes
