#include "quotes/reported_speech.h"

#include <algorithm>

#include "quotes/clauses.h"
#include "quotes/cues.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;
constexpr std::uint32_t kNone = Report::kNone;

/// Tries the constructions on each word in turn. Each `from_…` gives whether its construction holds, and fills the report.
class ReportFinder {
 public:
  ReportFinder(const Words& words, const document::Trees& trees) : clauses_(words, trees), words_(words), trees_(trees) {}

  std::vector<Report> find() {
    for (std::uint32_t at = 0; at < words_.size(); ++at) {
      Report report;
      if (!read(at, report) || report.content.empty()) continue;
      std::stable_sort(report.content.begin(), report.content.end(), [](Range a, Range b) { return a.begin < b.begin; });
      reports_.push_back(std::move(report));
    }
    return std::move(reports_);
  }

 private:
  bool read(std::uint32_t at, Report& report) {
    const std::string& upos = trees_.tag(at).upos;
    if (words_.folded(at) == "according") return from_according(at, report);
    if (upos == "VERB") return from_verb(at, report);
    if (upos == "NOUN") return from_noun(at, report);
    return upos == "ADJ" && from_adjective(at, report);
  }

  void set_cue(Report& report, std::uint32_t at, Range cue_words, Stance stance, bool spoken) const {
    report.cue = at;
    report.cue_words = cue_words;
    report.lemma = clauses_.lemma(at);
    report.stance = stance;
    report.spoken = spoken;
    report.negated = clauses_.is_negated(at) || is_refusal(clauses_.lemma(at));
  }

  void set_source(Report& report, std::uint32_t head) const {
    if (head == kNone || !clauses_.is_nominal(head)) return;
    const Range phrase = clauses_.noun_phrase(head);
    if (phrase.empty() || !phrase.contains(head)) return;
    report.source = phrase;
    report.source_head = head;
  }

  static void add(Report& report, Range range) {
    if (!range.empty()) report.content.push_back(range);
  }

  // ---- verbs

  bool from_verb(std::uint32_t verb, Report& report) const {
    const auto cue = verb_cue(clauses_.lemma(verb));
    if (!cue) return false;
    set_cue(report, verb, clauses_.cue_words(verb), cue->stance, cue->spoken);
    if (clauses_.is_passive(verb)) return from_passive(verb, *cue, report);
    const bool found = (cue->clause && from_clause(verb, report)) || from_infinitive(verb, *cue, report) ||
                       (cue->predicate && from_predicate(verb, report)) || (cue->object && from_object(verb, report)) ||
                       from_preposition(verb, report);
    if (!found) return false;
    set_source(report, clauses_.subject(verb));
    return !is_imperative(verb);
  }

  /// "said (that) …", "…, he said", "As he said, …", and whom it was said to.
  bool from_clause(std::uint32_t verb, Report& report) const {
    for (const std::uint32_t child : trees_.children(verb)) {
      if (trees_.universal_relation(child) != "ccomp" || child == report.addressee) continue;
      add(report, clauses_.phrase(child));
      const std::uint32_t mark = trees_.child(child, "mark");
      report.questioned = report.stance == Stance::Ask || (mark != kNone && (words_.is(mark, "whether") || words_.is(mark, "if")));
    }
    if (report.content.empty() && !from_clause_above(verb, report)) return false;
    const std::uint32_t object = trees_.child(verb, trees_.child(verb, "iobj") != kNone ? "iobj" : "obj");
    const std::uint32_t hearer = object != kNone ? object : clauses_.oblique(verb, "obl", "to");
    report.addressee = hearer;
    return true;
  }

  /// The reporting clause stands in or behind what it reports.
  bool from_clause_above(std::uint32_t verb, Report& report) const {
    if (trees_.is_root(verb) || trees_.child(verb, "nsubj") == kNone) return false;
    const std::string_view relation = trees_.universal_relation(verb);
    const std::uint32_t mark = trees_.child(verb, "mark");
    const bool as_he_said = relation == "advcl" && mark != kNone && words_.folded(mark) == "as";
    if (relation != "parataxis" && !as_he_said) return false;
    if (trees_.child(verb, "obj") != kNone && !as_he_said) return false;
    const Range whole = clauses_.phrase(trees_.head(verb)), clause = trees_.range(verb);
    add(report, clauses_.trimmed({whole.begin, std::min(whole.end, clause.begin)}));
    add(report, clauses_.trimmed({std::max(whole.begin, clause.end), whole.end}));
    return !report.content.empty();
  }

  /// "vowed to …", "urged them to …".
  bool from_infinitive(std::uint32_t verb, const CueWord& cue, Report& report) const {
    if (!cue.infinitive && !cue.request) return false;
    const std::uint32_t object = trees_.child(verb, "obj");
    for (const std::uint32_t child : trees_.children(verb)) {
      const std::string_view relation = trees_.universal_relation(child);
      if (child < verb || (relation != "xcomp" && relation != "ccomp" && relation != "advcl") || !has_to(child)) continue;
      if (relation == "advcl" && !(cue.request && object != kNone)) continue;
      if (object == kNone ? !cue.infinitive : !cue.request) continue;
      Range range = clauses_.phrase(child);
      if (object != kNone) range.begin = std::min(range.begin, clauses_.noun_phrase(object).begin);
      add(report, range);
      report.addressee = object;
      if (is_speech_of_refusal(verb, child)) report.questioned = true;
      return true;
    }
    return false;
  }

  bool has_to(std::uint32_t verb) const {
    const std::uint32_t mark = trees_.child(verb, "mark");
    return mark != kNone && words_.folded(mark) == "to";
  }

  /// "declined to say whether …".
  bool is_speech_of_refusal(std::uint32_t verb, std::uint32_t infinitive) const {
    return is_refusal(clauses_.lemma(verb)) && verb_cue(clauses_.lemma(infinitive)).value_or(CueWord()).spoken;
  }

  /// "called it a …", "described it as …".
  bool from_predicate(std::uint32_t verb, Report& report) const {
    const std::uint32_t object = trees_.child(verb, "obj");
    if (object == kNone) return false;
    std::uint32_t predicate = trees_.child(verb, "xcomp");
    if (predicate == kNone) predicate = clauses_.oblique(verb, "obl", "as");
    if (predicate == kNone || predicate < verb) return false;
    add_object(report, object);
    add(report, clauses_.phrase(predicate));
    report.target = object;
    return true;
  }

  /// "announced the plan", "accused them of …": the object with what else is said of it.
  bool from_object(std::uint32_t verb, Report& report) const {
    const std::uint32_t object = trees_.child(verb, "obj");
    if (object == kNone) return false;
    add_object(report, object);
    report.target = object;
    add_complements(verb, object, report);
    return true;
  }

  /// What an accusation or praise is for: "of lying", "for the war", "on the rebels".
  void add_complements(std::uint32_t verb, std::uint32_t object, Report& report) const {
    for (const std::uint32_t child : trees_.children(verb)) {
      if (child < object || child < verb) continue;
      const std::string_view relation = trees_.universal_relation(child);
      const std::string preposition = relation == "obl" ? clauses_.preposition(child) : mark_of(child);
      const bool complement = preposition == "of" || preposition == "for" || preposition == "as" || preposition == "on" || preposition == "with";
      if (!complement || (relation != "obl" && relation != "advcl")) continue;
      if (preposition == "on" && report.lemma != "blame") continue;
      add(report, clauses_.phrase(child));
      if (preposition == "on") report.target = child;  // blamed the attack on them
    }
  }

  std::string mark_of(std::uint32_t verb) const {
    const std::uint32_t mark = trees_.child(verb, "mark");
    return mark == kNone ? std::string() : words_.folded(mark);
  }

  /// The object, or the noun that a relative pronoun stands for: "the attack that they blamed on …".
  void add_object(Report& report, std::uint32_t object) const {
    if (!clauses_.is_relative_pronoun(object)) return add(report, clauses_.phrase(object));
    std::uint32_t clause = object;
    while (!trees_.is_root(clause) && trees_.universal_relation(clause) != "acl") clause = trees_.head(clause);
    if (!trees_.is_root(clause)) add(report, clauses_.noun_phrase(trees_.head(clause)));
  }

  /// "called for …", "spoke about …"; the preposition belongs to the cue.
  bool from_preposition(std::uint32_t verb, Report& report) const {
    for (const std::uint32_t child : trees_.children(verb)) {
      if (child < verb) continue;
      const bool noun = trees_.universal_relation(child) == "obl";
      const std::uint32_t mark = trees_.child(child, noun ? "case" : "mark");
      if (mark == kNone || !reports_with(clauses_.lemma(verb), words_.folded(mark))) continue;
      add(report, clauses_.trimmed({trees_.range(mark).end, trees_.range(child).end}));
      if (mark == report.cue_words.end) report.cue_words.end = trees_.range(mark).end;
      return !report.content.empty();
    }
    return false;
  }

  /// "was told that …", "is expected to …", "was accused of …".
  bool from_passive(std::uint32_t verb, const CueWord& cue, Report& report) const {
    const std::uint32_t subject = clauses_.subject(verb);
    set_source(report, clauses_.agent(verb));
    if (cue.clause && from_clause(verb, report)) {
      report.addressee = subject;
      return true;
    }
    const std::uint32_t complement = trees_.child(verb, "xcomp");
    if (complement != kNone && complement > verb && has_to(complement) && (cue.request || cue.infinitive || cue.clause)) {
      if (subject != kNone) add(report, clauses_.noun_phrase(subject));
      add(report, clauses_.phrase(complement));
      if (cue.request) report.addressee = subject;
      return true;
    }
    if (!report.source || !(cue.object || cue.predicate) || subject == kNone) return false;
    add(report, clauses_.noun_phrase(subject));
    add_complements(verb, verb, report);
    report.target = subject;
    return true;
  }

  bool is_imperative(std::uint32_t verb) const {
    return trees_.is_root(verb) && trees_.child(verb, "nsubj") == kNone && trees_.tag(verb).xpos == "VB";
  }

  // ---- nouns

  bool from_noun(std::uint32_t noun, Report& report) const {
    const auto cue = noun_cue(clauses_.lemma(noun));
    if (!cue) return false;
    set_cue(report, noun, {noun, noun + 1}, cue->stance, true);
    for (const std::uint32_t child : trees_.children(noun)) {
      if (child < noun) continue;
      const std::string_view relation = trees_.universal_relation(child);
      const bool clause = (relation == "acl" || relation == "ccomp") && trees_.relation(child) != "acl:relcl";
      if (clause && ((cue->clause && mark_of(child) == "that") || (cue->infinitive && has_to(child)))) {
        add(report, clauses_.phrase(child));
        report.spoken = mark_of(child) == "that";
      } else if (relation == "nmod" && noun_reports_with(clauses_.lemma(noun), clauses_.preposition(child))) {
        const std::uint32_t mark = trees_.child(child, "case");
        add(report, clauses_.trimmed({trees_.range(mark).end, trees_.range(child).end}));
        report.target = child;
        if (mark == noun + 1) report.cue_words.end = mark + 1;
      }
      if (!report.content.empty()) break;
    }
    set_source(report, source_of(noun));
    return !report.content.empty() && report.source.has_value();
  }

  /// Whose words a noun stands for: its owner, or the subject of the verb that carries it ("made the claim that …").
  std::uint32_t source_of(std::uint32_t noun) const {
    const std::uint32_t owner = clauses_.owner(noun);
    if (owner != kNone || trees_.is_root(noun)) return owner;
    const std::string_view relation = trees_.universal_relation(noun);
    const std::uint32_t verb = trees_.head(noun);
    if ((relation == "obj" || relation == "obl") && clauses_.is_verb(verb) && !clauses_.is_passive(verb)) return clauses_.subject(verb);
    return kNone;
  }

  // ---- adjectives

  bool from_adjective(std::uint32_t adjective, Report& report) const {
    const auto cue = adjective_cue(clauses_.lemma(adjective));
    if (!cue) return false;
    set_cue(report, adjective, clauses_.cue_words(adjective), Stance::Say, false);
    for (const std::uint32_t child : trees_.children(adjective)) {
      const std::string_view relation = trees_.universal_relation(child);
      const bool clause = relation == "ccomp" || relation == "xcomp" || relation == "advcl";
      if (child < adjective || !clause) continue;
      if ((cue->clause && (relation == "ccomp" || mark_of(child) == "that")) || (cue->infinitive && has_to(child))) add(report, clauses_.phrase(child));
    }
    set_source(report, clauses_.subject(adjective));
    return !report.content.empty() && report.source.has_value();
  }

  // ---- according to

  bool from_according(std::uint32_t at, Report& report) const {
    if (at + 2 >= words_.size() || !words_.is(at + 1, "to")) return false;
    const std::uint32_t source = trees_.head(at) != kNone && trees_.head(at) > at + 1 ? trees_.head(at) : object_of_according(at);
    if (source == kNone || trees_.is_root(source)) return false;
    report.cue = at;
    report.cue_words = {at, at + 2};
    report.lemma = "accord";
    set_source(report, source);
    if (report.source) report.source->begin = std::max(report.source->begin, at + 2);
    std::uint32_t clause = trees_.head(source);
    if (clause == at) clause = trees_.is_root(at) ? kNone : trees_.head(at);
    if (clause == kNone) return false;
    while (!trees_.is_root(clause) && !is_clause(clause)) clause = trees_.head(clause);
    const Range whole = clauses_.phrase(clause);
    const Range aside{std::min(at, trees_.range(source).begin), std::max(at + 2, trees_.range(source).end)};
    add(report, clauses_.trimmed({whole.begin, std::min(whole.end, aside.begin)}));
    add(report, clauses_.trimmed({std::max(whole.begin, aside.end), whole.end}));
    return report.source.has_value();
  }

  std::uint32_t object_of_according(std::uint32_t at) const {
    const std::uint32_t oblique = trees_.child(at, "obl");
    return oblique != kNone ? oblique : trees_.child(at, "obj");
  }

  bool is_clause(std::uint32_t token) const {
    const std::string_view relation = trees_.universal_relation(token);
    return relation == "ccomp" || relation == "advcl" || relation == "parataxis" || relation == "acl";
  }

  Clauses clauses_;
  const Words& words_;
  const document::Trees& trees_;
  std::vector<Report> reports_;
};

}  // namespace

std::vector<Report> find_reported_speech(const Words& words, const document::Trees& trees) {
  return trees.empty() ? std::vector<Report>() : ReportFinder(words, trees).find();
}

}  // namespace nutgraf::quotes
