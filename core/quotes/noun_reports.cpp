#include "quotes/noun_reports.h"

#include <algorithm>

#include "base/word_set.h"
#include "document/nouns.h"
#include "quotes/cue_prepositions.h"
#include "quotes/cues.h"
#include "quotes/speaking.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;
constexpr std::uint32_t kNone = Report::kNone;

/// The constructions of nouns and of adjectives.
class NounReader {
 public:
  explicit NounReader(const Clauses& clauses) : clauses_(clauses), words_(clauses.words()), trees_(clauses.trees()) {}

  bool from_noun(std::uint32_t noun, Report& report) const {
    const auto cue = noun_cue(clauses_.lemma(noun));
    if (!cue || is_way_of_saying(noun)) return false;
    set_cue(report, clauses_, noun, {noun, noun + 1}, cue->stance, true);
    report.quote_class = cue->quote_class;
    report.clausal = false;
    for (const std::uint32_t child : trees_.children(noun)) {
      if (child < noun) continue;
      const std::string_view relation = trees_.universal_relation(child);
      const bool clause = (relation == "acl" || relation == "ccomp") && trees_.relation(child) != "acl:relcl";
      if (clause && ((cue->clause && clauses_.mark(child) == "that") || (cue->infinitive && clauses_.has_to(child)))) {
        add(report, with_subject(noun, child));
        report.rule = QuoteRule::NounClause;
        report.spoken = clauses_.mark(child) == "that";
      } else if (relation == "nmod" && noun_reports_with(clauses_.lemma(noun), clauses_.preposition(child)) && !is_answer(child)) {
        const std::uint32_t mark = trees_.child(child, "case");
        add(report, clauses_.trimmed({trees_.range(mark).end, trees_.range(child).end}));
        report.rule = QuoteRule::NounObject;
        report.target = child;
        if (mark == noun + 1) report.cue_words.end = mark + 1;
        const bool topic = clauses_.preposition(child) == "about" || clauses_.preposition(child) == "on";
        if (topic && report.quote_class != QuoteClass::Thought && report.quote_class != QuoteClass::Will) report.quote_class = QuoteClass::Act;
      }
      if (!report.content.empty()) break;
    }
    const std::uint32_t source = source_of(noun);
    if (!can_tell(clauses_, source)) return false;
    set_source(report, clauses_, source);
    report.source_rule = SpeakerRule::Owner;
    take_in_carrier(noun, report);
    return !report.content.empty() && report.source.has_value();
  }

  bool from_adjective(std::uint32_t adjective, Report& report) const {
    const auto cue = adjective_cue(clauses_.lemma(adjective));
    if (!cue) return false;
    set_cue(report, clauses_, adjective, clauses_.cue_words(adjective), Stance::Say, false);
    report.rule = QuoteRule::Adjective;
    report.quote_class = cue->quote_class;
    for (const std::uint32_t child : trees_.children(adjective)) {
      const std::string_view relation = trees_.universal_relation(child);
      const bool clause = relation == "ccomp" || relation == "xcomp" || relation == "advcl";
      if (child < adjective || !clause) continue;
      const bool finite = cue->clause && (relation == "ccomp" || clauses_.mark(child) == "that");
      if (finite || (cue->infinitive && clauses_.has_to(child))) add(report, clauses_.phrase(child));
    }
    if (!can_speak(clauses_, clauses_.subject(adjective))) return false;
    set_source(report, clauses_, clauses_.subject(adjective));
    return !report.content.empty() && report.source.has_value();
  }

 private:
  /// A clause behind a noun with who is to do it: "an order for [all poultry to be kept indoors]".
  Range with_subject(std::uint32_t noun, std::uint32_t clause) const {
    Range content = clauses_.phrase(clause);
    if (words_.is(content.begin, "for")) return {content.begin + 1, content.end};
    for (const std::uint32_t child : trees_.children(noun)) {
      const bool before = child > noun && child < clause && trees_.universal_relation(child) == "nmod";
      if (before && clauses_.has_to(clause) && clauses_.preposition(child) == "for") return {trees_.range(trees_.child(child, "case")).end, content.end};
    }
    return content;
  }

  /// Whether a verb reports with it what it would: "said in a statement that …".
  bool is_way_of_saying(std::uint32_t noun) const {
    if (trees_.universal_relation(noun) != "obl" || !is_vehicle(clauses_.lemma(noun))) return false;
    return verb_cue(clauses_.lemma(trees_.head(noun))).value_or(CueWord()).clause;
  }

  bool is_answer(std::uint32_t noun) const { return is_reply(clauses_.lemma(noun)) && clauses_.preposition(noun) == "for"; }

  /// Whose words a noun stands for: its owner, or the subject of the verb that carries it ("made the claim that …", "joined in a
  /// call for …").
  std::uint32_t source_of(std::uint32_t noun) const {
    const std::uint32_t owner = clauses_.owner(noun);
    if (owner != kNone || trees_.is_root(noun)) return owner;
    const std::string_view relation = trees_.universal_relation(noun);
    const std::uint32_t verb = trees_.head(noun);
    const bool rejects = verb_cue(clauses_.lemma(verb)).value_or(CueWord()).stance == Stance::Deny || is_of_hearer(clauses_.lemma(verb));
    const std::string preposition = clauses_.preposition(noun);
    const bool means = preposition == "with" || preposition == "in" || preposition == "through" || preposition == "via";
    const bool object = (relation == "obj" && !rejects) || (relation == "obl" && means);
    if (object && clauses_.is_verb(verb) && !clauses_.is_passive(verb)) return clauses_.subject(verb);
    return kNone;
  }

  /// The verb that only carries a noun belongs to its cue: "expressed a desire for …".
  void take_in_carrier(std::uint32_t noun, Report& report) const {
    const std::uint32_t verb = trees_.head(noun);
    const bool carried = trees_.universal_relation(noun) == "obj" && verb < noun && carries(clauses_.lemma(verb), clauses_.lemma(noun));
    if (!carried || (report.source && report.source->end > verb)) return;
    report.cue_words.begin = clauses_.cue_words(verb).begin;
    report.spoken = true;
    report.negated = clauses_.is_negated(verb);
  }

  /// Verbs whose subject hears what another says: "faced accusations of fraud".
  static bool is_of_hearer(std::string_view verb) {
    constexpr auto kHearing = base::word_set({"address", "answer", "avoid", "consider", "counter", "draw", "dodge", "face", "fuel", "get", "hear",
                                              "ignore", "investigate", "prompt", "receive", "reflect", "review", "spark", "understand"});
    return kHearing.contains(verb);
  }

  const Clauses& clauses_;
  const Words& words_;
  const document::Trees& trees_;
};

}  // namespace

bool read_noun(const Clauses& clauses, std::uint32_t noun, Report& report) { return NounReader(clauses).from_noun(noun, report); }

bool read_adjective(const Clauses& clauses, std::uint32_t adjective, Report& report) {
  return NounReader(clauses).from_adjective(adjective, report);
}

}  // namespace nutgraf::quotes
