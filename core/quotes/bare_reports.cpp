#include "quotes/bare_reports.h"

#include <algorithm>

#include "quotes/speaking.h"

namespace nutgraf::quotes {
namespace {

constexpr std::uint32_t kNone = Report::kNone;

/// Whether nothing but an adverb follows a verb.
bool stands_alone(const document::Trees& trees, std::uint32_t verb) {
  return std::none_of(trees.children(verb).begin(), trees.children(verb).end(), [&](std::uint32_t child) {
    const std::string_view relation = trees.universal_relation(child);
    return child > verb && relation != "punct" && relation != "advmod";
  });
}

/// The preposition before the wrong that somebody is accused of; empty for other verbs.
std::string_view before_wrong(std::string_view verb) {
  if (verb == "accuse") return "of";
  if (verb == "charge") return "with";
  return verb == "blame" ? "for" : "";
}

}  // namespace

bool is_left_open(const Clauses& clauses, std::uint32_t verb) {
  const document::Trees& trees = clauses.trees();
  const std::string_view lemma = clauses.lemma(verb), other = lemma == "confirm" ? "deny" : lemma == "deny" ? "confirm" : "";
  if (other.empty()) return false;
  const auto is_alternative = [&](std::uint32_t second) {
    const std::uint32_t link = trees.child(second, "cc");
    return trees.universal_relation(second) == "conj" && link != kNone && (clauses.words().is(link, "or") || clauses.words().is(link, "nor"));
  };
  if (!trees.is_root(verb) && is_alternative(verb)) return clauses.lemma(trees.head(verb)) == other;
  return std::any_of(trees.children(verb).begin(), trees.children(verb).end(),
                     [&](std::uint32_t child) { return clauses.lemma(child) == other && is_alternative(child); });
}

bool read_dissent(const Clauses& clauses, std::uint32_t verb, Report& report) {
  const document::Trees& trees = clauses.trees();
  const std::uint32_t subject = clauses.own_subject(verb);
  if (report.lemma != "disagree" || !trees.is_root(verb) || subject == kNone || report.negated || !stands_alone(trees, verb)) return false;
  const std::string& upos = trees.tag(subject).upos;
  const bool both = upos == "PRON" || upos == "NUM" || trees.child(subject, "nummod") != kNone || trees.child(subject, "conj") != kNone;
  if (both || !can_tell(clauses, subject)) return false;
  report.rule = QuoteRule::Dissent;
  set_source(report, clauses, subject);
  add(report, report.cue_words);
  return report.source.has_value();
}

bool read_open_accusation(const Clauses& clauses, std::uint32_t verb, Report& report) {
  const document::Trees& trees = clauses.trees();
  const std::string_view of = before_wrong(report.lemma);
  const std::uint32_t subject = clauses.subject(verb);
  if (of.empty() || subject == kNone || subject > verb || trees.child(verb, "aux") == kNone || report.negated) return false;
  for (const std::uint32_t child : trees.children(verb)) {
    const std::string_view relation = trees.universal_relation(child);
    const bool wrong = (relation == "obl" && clauses.preposition(child) == of) || (relation == "advcl" && clauses.mark(child) == of);
    if (!wrong || child < verb) continue;
    add(report, clauses.noun_phrase(subject));
    add(report, clauses.phrase(child));
    report.rule = QuoteRule::Accusation;
    report.target = subject;
    if (report.lemma == "charge" || relation == "obl") report.quote_class = QuoteClass::Act;  // "was accused of fraud": in no words
    return true;
  }
  return false;
}

}  // namespace nutgraf::quotes
