#include "quotes/complement_reports.h"

#include <algorithm>

#include "quotes/bare_reports.h"
#include "quotes/content_end.h"
#include "quotes/cue_prepositions.h"
#include "quotes/speaking.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;
constexpr std::uint32_t kNone = Report::kNone;

class ComplementReader {
 public:
  explicit ComplementReader(const Clauses& clauses) : clauses_(clauses), words_(clauses.words()), trees_(clauses.trees()) {}

  bool read(std::uint32_t verb, const CueWord& cue, Report& report) const {
    return from_infinitive(verb, cue, report) || from_request(verb, report) || from_preposition(verb, report);
  }

 private:
  /// "vowed to …", "urged them to …".
  bool from_infinitive(std::uint32_t verb, const CueWord& cue, Report& report) const {
    if (!cue.infinitive && !cue.request) return false;
    const std::uint32_t object = trees_.child(verb, trees_.child(verb, "obj") != kNone ? "obj" : "iobj");
    for (const std::uint32_t child : trees_.children(verb)) {
      const std::string_view relation = trees_.universal_relation(child);
      if (child < verb || (relation != "xcomp" && relation != "ccomp" && relation != "advcl") || !clauses_.has_to(child)) continue;
      if (relation == "advcl" && !(cue.request && object != kNone)) continue;
      if (object == kNone ? !cue.infinitive : !cue.request) continue;
      if (cue.request && object != kNone && !can_act(object, child)) continue;
      if (is_refusal(clauses_.lemma(verb)) && (!is_refused_speech(clauses_, child) || is_left_open(clauses_, child))) continue;
      Range range = clauses_.rest_of_clause(verb, trees_.range(child).begin);
      const std::uint32_t next = next_deed(clauses_, verb, child);
      if (range.contains(next)) range = clauses_.trimmed({range.begin, next});
      if (object != kNone) range.begin = std::min(range.begin, clauses_.noun_phrase(object).begin);
      add(report, range);
      report.rule = object == kNone ? QuoteRule::Infinitive : QuoteRule::Request;
      report.addressee = object;
      if (report.lemma == "agree") report.quote_class = QuoteClass::Will;
      if (is_speech_of_refusal(verb, child)) report.questioned = true;
      return true;
    }
    return false;
  }

  /// Whether the object may do what the infinitive says: "ordered the army to leave", unlike "ordered a cull to stop the plague".
  bool can_act(std::uint32_t object, std::uint32_t infinitive) const {
    if (trees_.tag(object).upos != "NOUN" || can_tell(clauses_, object)) return true;
    return !is_act(clauses_.lemma(object)) || clauses_.is_passive(infinitive) || is_being(clauses_, infinitive);
  }

  /// "declined to say whether …".
  bool is_speech_of_refusal(std::uint32_t verb, std::uint32_t infinitive) const {
    return is_refusal(clauses_.lemma(verb)) && verb_cue(clauses_.lemma(infinitive)).value_or(CueWord()).spoken;
  }

  /// "called on them to …".
  bool from_request(std::uint32_t verb, Report& report) const {
    for (const std::uint32_t child : trees_.children(verb)) {
      const bool asked = child > verb && trees_.universal_relation(child) == "obl" && asks_with(clauses_.lemma(verb), clauses_.preposition(child));
      if (!asked || !(has_infinitive(clauses_, verb, child) || has_infinitive(clauses_, child, child))) continue;
      const std::uint32_t mark = trees_.child(child, "case");
      add(report, clauses_.rest_of_clause(verb, mark + 1));
      if (mark == report.cue_words.end) ++report.cue_words.end;
      report.rule = QuoteRule::Request;
      report.addressee = child;
      report.stance = Stance::Demand;
      return !report.content.empty();
    }
    return false;
  }

  /// "called for …", "spoke about …"; the preposition belongs to the cue.
  bool from_preposition(std::uint32_t verb, Report& report) const {
    if (opens_other_report(verb)) return false;
    if (clauses_.lemma(verb) == "call" && clauses_.object(verb) != kNone) return false;  // "called the race for Ruiz", "called her on Monday"
    for (const std::uint32_t child : trees_.children(verb)) {
      if (child < verb) continue;
      const bool noun = trees_.universal_relation(child) == "obl";
      const std::uint32_t mark = trees_.child(child, noun ? "case" : "mark");
      if (mark == kNone || !reports_with(clauses_.lemma(verb), words_.folded(mark)) || (noun && !fits_aim(clauses_, verb, child))) continue;
      if (noun && words_.is(mark, "for") && is_reply(clauses_.lemma(child))) continue;  // "has asked her for comment"
      add(report, without_occasion(verb, clauses_.rest_of_clause(verb, trees_.range(mark).end)));
      if (mark == report.cue_words.end) report.cue_words.end = trees_.range(mark).end;
      report.rule = noun ? QuoteRule::Preposition : QuoteRule::Gerund;
      if (report.lemma == "call") report.stance = Stance::Demand;
      if (report.lemma == "agree" && words_.is(mark, "to")) report.quote_class = QuoteClass::Will;
      if (noun && words_.is(mark, "with") && is_party(clauses_, child)) report.quote_class = QuoteClass::Act;  // "agreed with her"
      const bool gloss = report.lemma == "refer" && trees_.tag(verb).xpos == "VBG" && trees_.universal_relation(verb) == "advcl";
      if (gloss) report.quote_class = QuoteClass::Act;  // "“…,” he said, referring to the dam": what the reporter takes it for
      const bool topic = report.lemma == "speak" || report.lemma == "talk" || report.lemma == "write";
      if (topic && words_.is(mark, "about")) report.quote_class = QuoteClass::Act;
      return !report.content.empty();
    }
    return false;
  }

  /// Without the occasion on which it was said: "railed against the cuts [during his first rally]".
  Range without_occasion(std::uint32_t verb, Range content) const {
    for (const std::uint32_t child : trees_.children(verb)) {
      const std::uint32_t begin = trees_.range(child).begin;
      const std::string preposition = trees_.universal_relation(child) == "obl" ? clauses_.preposition(child) : std::string();
      const bool occasion = preposition == "during" || ((preposition == "at" || preposition == "in") && is_occasion(clauses_.lemma(child)));
      if (occasion && begin > content.begin && begin < content.end) content.end = begin;
    }
    return clauses_.trimmed(content);
  }

  /// Whether a participle only leads up to what is said: "Commenting on the results, she said …".
  bool opens_other_report(std::uint32_t verb) const {
    if (trees_.tag(verb).xpos != "VBG" || trees_.universal_relation(verb) != "advcl") return false;
    const std::uint32_t above = trees_.head(verb);
    return above > verb && verb_cue(clauses_.lemma(above)).value_or(CueWord()).spoken;
  }

  const Clauses& clauses_;
  const Words& words_;
  const document::Trees& trees_;
};

}  // namespace

bool read_complement(const Clauses& clauses, std::uint32_t verb, const CueWord& cue, Report& report) {
  return ComplementReader(clauses).read(verb, cue, report);
}

bool has_infinitive(const Clauses& clauses, std::uint32_t head, std::uint32_t behind) {
  const auto& children = clauses.trees().children(head);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) { return child > behind && clauses.has_to(child); });
}

bool is_being(const Clauses& clauses, std::uint32_t infinitive) {
  if (clauses.lemma(infinitive) == "be") return true;
  const auto& children = clauses.trees().children(infinitive);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) { return child < infinitive && clauses.lemma(child) == "be"; });
}

}  // namespace nutgraf::quotes
