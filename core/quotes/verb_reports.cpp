#include "quotes/verb_reports.h"

#include <algorithm>

#include "base/word_set.h"
#include "quotes/asides.h"
#include "quotes/bare_reports.h"
#include "quotes/complement_reports.h"
#include "quotes/content_begin.h"
#include "quotes/content_end.h"
#include "quotes/cues.h"
#include "quotes/evidence.h"
#include "quotes/noun_phrases.h"
#include "quotes/object_reports.h"
#include "quotes/report_class.h"
#include "quotes/speaking.h"
#include "quotes/unsaid.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;
constexpr std::uint32_t kNone = Report::kNone;
constexpr int kHighestClimb = 5;  ///< nouns above a place: "at her club near Velm, Norland"
constexpr std::uint32_t kFarthestThat = 16;  ///< tokens between a verb and the "that" of its clause

/// The constructions of verbs. Each `from_…` gives whether its construction holds, and fills the report.
class VerbReader {
 public:
  explicit VerbReader(const Clauses& clauses) : clauses_(clauses), words_(clauses.words()), trees_(clauses.trees()) {}

  bool from_verb(std::uint32_t verb, Report& report) const {
    const auto cue = verb_cue(clauses_.lemma(verb));
    if (!cue || is_left_open(clauses_, verb) || (cue->spoken && is_unsaid(clauses_, verb)) || has_other_sense(clauses_, verb)) return false;
    set_cue(report, clauses_, verb, clauses_.cue_words(verb), cue->stance, cue->spoken);
    if (clauses_.is_passive(verb) || is_asked_first(verb)) return from_passive(verb, *cue, report);
    const std::uint32_t subject = speaking_subject(verb);
    report.quote_class = class_of(clauses_, verb, subject, cue->quote_class);
    if (read_dissent(clauses_, verb, report)) return true;
    const bool told = cue->clause && from_clause(verb, *cue, report);
    if (told && report.rule != QuoteRule::Aside) report.rule = clause_rule(report);
    if (!told && (is_refused(verb) || !from_noun_or_complement(verb, subject, *cue, report))) return false;
    const bool refused = told && is_refused(verb) && cue->quote_class == QuoteClass::Speech;
    if (refused) report.quote_class = QuoteClass::Will;  // "refused to answer whether …"
    set_source(report, clauses_, subject);
    if (subject != clauses_.own_subject(verb)) report.source_rule = SpeakerRule::SharedSubject;
    if (report.source) correct_place(verb, subject, report);
    if (report.source) correct_list(subject, report);
    if (!report.source && has_tense(verb)) {
      report.source = lost_subject(verb);
      report.source_rule = SpeakerRule::Subject;
    }
    if (!report.source && indicates(clauses_.lemma(verb)) && !clauses_.is_passive(verb)) return false;  // a thing may show it
    return !is_imperative(verb) && (report.source || (cue->spoken && (told || has_tense(verb))));
  }

 private:
  /// The subject of a verb. Of a participle behind a text that others publish it is the text: "The journal printed [a study] by two
  /// chemists, saying …".
  std::uint32_t speaking_subject(std::uint32_t verb) const {
    constexpr auto kPublishing = base::word_set({"air", "broadcast", "carry", "post", "print", "publish", "release", "run"});
    const std::uint32_t subject = clauses_.subject(verb);
    if (trees_.tag(verb).xpos == "VBG" && trees_.universal_relation(verb) == "acl" && subject == trees_.head(verb)) return out_of_place(subject);
    const bool participle = trees_.tag(verb).xpos == "VBG" && trees_.universal_relation(verb) == "advcl" && !trees_.is_root(verb);
    if (!participle || clauses_.own_subject(verb) != kNone) return subject;
    const std::uint32_t above = trees_.head(verb), text = clauses_.object(above);
    const bool told = subject != kNone && !can_tell(clauses_, subject) && trees_.universal_relation(above) == "ccomp";
    if (told && clauses_.subject(trees_.head(above)) != kNone) return clauses_.subject(trees_.head(above));  // "[Ruiz] described how the roof fell, saying …"
    const std::string mark = clauses_.mark(verb);
    if ((mark == "of" || mark == "for") && text != kNone && text > above && text < verb) return text;  // "accused [her] of saying"
    const bool published = kPublishing.contains(clauses_.lemma(above)) && text != kNone && text < verb && is_written(clauses_.lemma(text));
    if (published && clauses_.oblique(text, "nmod", "by") != kNone) return text;
    if (published && clauses_.oblique(above, "obl", "by") != kNone) return text;
    return subject;
  }

  /// Whoever does what is done at a place, where a tree gives a participle to the place: "[Ruiz] issued a note at her club near Velm,
  /// Norland, saying …".
  std::uint32_t out_of_place(std::uint32_t noun) const {
    if (noun > 0 && words_.is(noun - 1, "on") && is_network(words_.folded(noun))) {  // "posted a message on Twitter blaming …"
      std::uint32_t verb = noun;
      for (int climb = 0; climb < kHighestClimb && !trees_.is_root(verb) && !clauses_.is_verb(verb); ++climb) verb = trees_.head(verb);
      if (clauses_.is_verb(verb) && clauses_.subject(verb) != kNone) return clauses_.subject(verb);
    }
    constexpr auto kPlacing = base::word_set({"at", "in", "inside", "near", "outside"});
    for (int climb = 0; climb < kHighestClimb && !trees_.is_root(noun); ++climb) {
      const std::uint32_t above = trees_.head(noun);
      const std::string_view relation = trees_.universal_relation(noun);
      const bool joined = relation == "appos" || relation == "flat";
      if (!joined && !kPlacing.contains(clauses_.preposition(noun))) return noun;
      if (relation == "obl" && clauses_.is_verb(above) && clauses_.subject(above) != kNone) return clauses_.subject(above);
      if (!joined && relation != "nmod") return noun;
      noun = above;
    }
    return noun;
  }

  /// Takes the noun before a place whose last part a tree takes for the subject: "the ministry in Munich, [Germany] confirmed".
  void correct_place(std::uint32_t verb, std::uint32_t subject, Report& report) const {
    const std::uint32_t begin = clauses_.sentence(verb).begin;
    const std::uint32_t end = report.cue_words.begin;
    if (subject == kNone || subject < begin + 4 || subject >= end || trees_.tag(end - 1).upos != "PROPN") return;
    std::uint32_t part = end - 1;
    while (part > begin && trees_.tag(part - 1).upos == "PROPN") --part;  // "Los Angeles"
    if (subject < part || part < begin + 4 || !words_.is(part - 1, ",") || trees_.tag(part - 2).upos != "PROPN") return;
    std::uint32_t town = part - 2;
    while (town > begin && trees_.tag(town - 1).upos == "PROPN") --town;
    if (town < begin + 2 || trees_.tag(town - 1).upos != "ADP" || !clauses_.is_nominal(town - 2) || !can_tell(clauses_, town - 2)) return;
    if (is_somebodys_name(part)) return;  // "the envoy for Norland, Ana Ruiz, said"
    const auto speaker = subject_before(words_, town - 1, begin);
    if (!speaker) return;
    report.source = speaker;
    report.source_head = kNone;
  }

  /// Whether a name of somebody, not of a place, begins at a word.
  bool is_somebodys_name(std::uint32_t token) const {
    const std::uint32_t begin = words_.document().tokens[token].span.begin;
    const auto& names = words_.document().names;
    return std::any_of(names.begin(), names.end(), [begin](const Mention& name) {
      return name.span.begin == begin && (name.type == EntityType::Person || name.type == EntityType::Organization);
    });
  }

  /// Takes the last of two joined nouns where only that can speak and stands by the verb: "changed their minds and [several] said".
  void correct_list(std::uint32_t subject, Report& report) const {
    const std::uint32_t last = trees_.child(subject, "conj");
    if (last == kNone || last + 1 != report.cue_words.begin || trees_.tag(subject).upos != "NOUN" || can_tell(clauses_, subject)) return;
    report.source = Range{last, last + 1};
    report.source_head = last;
  }

  /// Whether a verb or an auxiliary of it has a tense: "said", "has said".
  bool has_tense(std::uint32_t verb) const {
    const auto is_tensed = [&](std::uint32_t child) { return trees_.universal_relation(child) == "aux" && clauses_.is_finite(child); };
    return clauses_.is_finite(verb) || std::any_of(trees_.children(verb).begin(), trees_.children(verb).end(), is_tensed);
  }

  /// The subject that the words before a verb tell where a tree has lost it: nobody in particular is none.
  std::optional<Range> lost_subject(std::uint32_t verb) const {
    const std::uint32_t subject = clauses_.subject(verb);
    if (subject != kNone && trees_.tag(subject).upos == "PRON") return std::nullopt;
    return subject_before(words_, verb, clauses_.sentence(verb).begin);
  }

  /// Which clause it is by the word that opens it.
  QuoteRule clause_rule(const Report& report) const {
    const std::uint32_t first = report.content.front().begin;
    if (words_.is(first, "that")) return QuoteRule::ThatClause;
    if (report.questioned) return QuoteRule::QuestionClause;
    return first > *report.cue && trees_.tag(first).xpos == "VBG" ? QuoteRule::Gerund : QuoteRule::BareClause;
  }

  /// Whether somebody refuses to say it: "declined to discuss the case".
  bool is_refused(std::uint32_t verb) const {
    return trees_.universal_relation(verb) == "xcomp" && is_refusal(clauses_.lemma(trees_.head(verb)));
  }

  bool from_noun_or_complement(std::uint32_t verb, std::uint32_t subject, const CueWord& cue, Report& report) const {
    if (subject != kNone && read_object(clauses_, verb, cue, report)) return true;
    return can_tell(clauses_, subject) && (read_plea(clauses_, verb, report) || read_complement(clauses_, verb, cue, report));
  }

  /// "said (that) …", "…, he said", "As he said, …", and whom it was said to.
  bool from_clause(std::uint32_t verb, const CueWord& cue, Report& report) const {
    for (const std::uint32_t child : trees_.children(verb)) {
      const bool gerund = cue.spoken && child > verb && trees_.universal_relation(child) == "xcomp" && trees_.tag(child).xpos == "VBG";
      if (gerund || (trees_.universal_relation(child) == "ccomp" && !is_adverbial(child))) add_clause(verb, child, report);  // "denied stealing"
    }
    const bool told = cue.spoken || is_shown(clauses_, clauses_.own_subject(verb), verb);
    if (told && read_aside(clauses_, verb, report)) {
      report.rule = QuoteRule::Aside;
      return true;
    }
    if (report.content.empty() && cue.spoken) from_words_behind(verb, cue, report);
    if (report.content.empty()) return false;
    const std::uint32_t object = trees_.child(verb, trees_.child(verb, "iobj") != kNone || !tells(clauses_.lemma(verb)) ? "iobj" : "obj");
    const std::uint32_t hearer = object != kNone ? object : clauses_.oblique(verb, "obl", "to");
    if (hearer == kNone || !report.content.front().contains(hearer)) report.addressee = hearer;
    return true;
  }

  /// Whether a conjunction of time, cause or contrast opens a clause, which no verb of saying takes: "advised them to stay, [while those
  /// who …]".
  bool is_adverbial(std::uint32_t clause) const {
    constexpr auto kAdverbial = base::word_set({"although", "because", "unless", "until", "whereas", "while"});
    const std::uint32_t mark = trees_.child(clause, "mark"), begin = trees_.range(clause).begin;
    return mark != kNone && mark == begin + (words_.is(begin, ",") ? 1 : 0) && kAdverbial.contains(words_.folded(mark));
  }

  /// A clause before the cue is reported as it stands; one behind it runs to the end of the cue's own clause.
  void add_clause(std::uint32_t verb, std::uint32_t clause, Report& report) const {
    const std::uint32_t begin = trees_.range(clause).begin;
    if (clause < verb) {
      constexpr auto kAbout = base::word_set({"concerning", "regarding"});
      if (kAbout.contains(words_.folded(begin))) return;  // "Regarding what came next, she said it was over": what it is about
      const bool quotes_behind = report.cue_words.end + 1 < words_.size() && words_.is_double_mark(report.cue_words.end + 1);
      if (!quotes_behind || words_.is_double_mark(begin)) add(report, clauses_.phrase(clause));
      return;
    }
    const bool resumed = !report.content.empty() && clauses_.follows_pause(begin) && trees_.tag(clause).xpos != "VBG";
    if (!report.content.empty() && !resumed) return;  // "…," she said months later, going on to …
    Range content = clauses_.rest_of_clause(verb, begin);
    content.begin = content_begin(clauses_, verb, clause, content);
    const std::uint32_t next = next_deed(clauses_, verb, clause);
    if (content.contains(next)) content.end = next;
    if (is_extracted(verb, clause)) {  // "the fee, which she said was fair"
      const std::uint32_t noun = trees_.head(verb);  // no noun, or a date: the clause is about a whole sentence
      if (!clauses_.is_nominal(noun) || trees_.tag(noun).upos == "NUM" || clauses_.is_time(noun)) return;
      add(report, clauses_.noun_phrase(noun));
    }
    add(report, clauses_.trimmed(content));
    const std::uint32_t mark = trees_.child(clause, "mark");
    report.questioned = report.stance == Stance::Ask || (mark != kNone && (words_.is(mark, "whether") || words_.is(mark, "if")));
  }

  /// Whether the subject of a clause is the noun before the relative clause that tells who says it.
  bool is_extracted(std::uint32_t verb, std::uint32_t clause) const {
    if (trees_.relation(verb) != "acl:relcl" || clauses_.own_subject(clause) != kNone || trees_.head(verb) > verb) return false;
    const auto is_tensed = [&](std::uint32_t child) { return child > verb && child < clause && clauses_.is_finite(child); };
    return clauses_.is_finite(clause) || std::any_of(trees_.children(clause).begin(), trees_.children(clause).end(), is_tensed);
  }

  /// Where the tree has no clause below the verb: what stands behind "that", or behind "said" if a verb is among it.
  void from_words_behind(std::uint32_t verb, const CueWord& cue, Report& report) const {
    const std::uint32_t end = std::min(trees_.range(verb).end, verb + kFarthestThat);
    for (std::uint32_t at = verb + 1; at < end && !clauses_.is_finite(at) && !clauses_.ends_part(at); ++at) {
      if (words_.is(at, "that") && trees_.relation(at) == "mark" && !is_reported_by_other(verb, trees_.head(at))) {
        return add(report, clauses_.rest_of_clause(verb, at));
      }
    }
    if (cue.request && has_infinitive(clauses_, verb, verb)) return;
    for (const std::uint32_t child : trees_.children(verb)) {
      const std::string_view relation = trees_.universal_relation(child);
      if (relation == "obj" && tells(clauses_.lemma(verb))) continue;  // whom one tells
      if (cue.object || child < verb || (relation != "obj" && relation != "acl" && relation != "xcomp")) continue;
      if (relation == "obj" && (is_clause_of_noun(child) || is_vehicle(clauses_.lemma(child)))) continue;  // "posted a message announcing …"
      const Range rest = clauses_.rest_of_clause(verb, trees_.range(child).begin);
      if (clauses_.is_clause(rest)) return add(report, rest);
    }
  }

  /// Whether the only clause behind a noun says more about it: "wrote songs [he would sing]".
  bool is_clause_of_noun(std::uint32_t noun) const {
    const std::uint32_t clause = trees_.child(noun, "acl");
    return clause != kNone && trees_.relation(clause) == "acl:relcl";
  }

  /// Whether a clause hangs on a noun or on another verb that reports: "urged them not to panic, saying that …".
  bool is_reported_by_other(std::uint32_t verb, std::uint32_t clause) const {
    const std::uint32_t above = trees_.head(clause);
    if (above != verb && above != kNone && trees_.universal_relation(clause) == "acl") return true;  // "protested against evidence that …"
    return above != verb && above != kNone && clauses_.is_verb(above) && verb_cue(clauses_.lemma(above)).value_or(CueWord()).clause;
  }

  /// "was told that …", "is expected to …", "was accused of …".
  bool from_passive(std::uint32_t verb, const CueWord& cue, Report& report) const {
    const std::uint32_t subject = clauses_.subject(verb);
    set_source(report, clauses_, clauses_.agent(verb));
    report.source_rule = SpeakerRule::Agent;
    if (!report.source && report.lemma == "know") return false;  // "it is known that …": a fact, and nobody's thought
    report.quote_class = class_of(clauses_, verb, clauses_.agent(verb), cue.quote_class);
    if (!report.source && is_inference(report.lemma)) report.quote_class = QuoteClass::Thought;  // "it was concluded that …": nobody is said to speak
    const bool asks = cue.request && has_infinitive(clauses_, verb, verb);
    if (cue.clause && !asks && from_clause(verb, cue, report)) {
      report.rule = QuoteRule::PassiveClause;
      const bool raised = subject != kNone && !cue.request && words_.is(report.content.front().begin, "to");
      if (raised) report.rule = QuoteRule::PassiveComplement;
      if (raised) report.content.insert(report.content.begin(), clauses_.noun_phrase(subject));  // "[she] was said [to be resting]"
      if (!raised) report.addressee = subject;
      if (is_asked_first(verb)) end_at_comma(report.content);
      return !opens_sentence(verb) || !follows_comma(verb, report.content.front().begin);
    }
    const std::uint32_t complement = trees_.child(verb, "xcomp");
    const bool raises = cue.request || cue.infinitive || !cue.predicate;  // "was declared to be fit", unlike "is declared to help them"
    const bool aim = complement != kNone && !raises && !is_being(clauses_, complement);
    if (complement != kNone && !aim && complement > verb && clauses_.has_to(complement) && (cue.request || cue.infinitive || cue.clause)) {
      if (cue.request && cue.quote_class == QuoteClass::Speech && !report.source) return false;  // "were ordered to wait": nobody is given words
      if (report.lemma == "confirm" && !report.source) return false;  // "were confirmed to be carriers": a finding
      if (subject != kNone) add(report, clauses_.noun_phrase(subject));
      report.rule = QuoteRule::PassiveComplement;
      Range words = clauses_.phrase(complement);
      const std::uint32_t speaker = report.source ? kNone : clauses_.agent(complement);
      if (speaker != kNone && is_being(clauses_, complement) && can_speak(clauses_, speaker)) {  // "announced to be safe [by the army]"
        set_source(report, clauses_, speaker);
        words.end = std::min(words.end, trees_.range(speaker).begin);
      }
      add(report, clauses_.trimmed(words));
      if (cue.request) report.addressee = subject;
      return true;
    }
    if (!report.source && read_open_accusation(clauses_, verb, report)) return true;
    if (report.source && cue.clause && read_as_participle(verb, report)) return true;
    if (!report.source || !(cue.object || cue.predicate) || subject == kNone || !can_tell(clauses_, report.source_head)) return false;
    if (cue.object && !cue.predicate && !fits_object(clauses_, verb, subject, cue)) return false;
    add(report, clauses_.noun_phrase(subject));
    add_complements(clauses_, verb, verb, report);
    if (!cue.object && report.content.size() == 1) report.quote_class = QuoteClass::Act;  // "an emergency was declared by the king"
    report.rule = QuoteRule::PassiveObject;
    report.clausal = false;
    report.target = subject;
    const bool reduced = trees_.universal_relation(verb) == "acl" && (report.stance == Stance::Say || report.stance == Stance::Agree);
    if (reduced) report.quote_class = QuoteClass::Act;  // "the rate noted by the team": what one speaks of, in no words
    return true;
  }

  /// "[A fire broke out] as reported by the army": the clause on which the participle hangs.
  bool read_as_participle(std::uint32_t verb, Report& report) const {
    const bool participle = trees_.tag(verb).xpos == "VBN" && trees_.universal_relation(verb) == "advcl" && clauses_.mark(verb) == "as";
    if (!participle || trees_.child(verb, "aux") != kNone || trees_.head(verb) > verb) return false;
    add(report, clauses_.trimmed({clauses_.phrase(trees_.head(verb)).begin, trees_.child(verb, "mark")}));
    report.rule = QuoteRule::Aside;
    return true;
  }

  /// "Asked about it, …", "When asked about it, …": a participle that opens its sentence or follows such a word is passive, whatever
  /// its tag.
  bool is_asked_first(std::uint32_t verb) const {
    const std::string& xpos = trees_.tag(verb).xpos;
    const bool opens = opens_sentence(verb) || words_.folded(verb - 1) == "when" || words_.folded(verb - 1) == "if";
    return opens && (xpos == "VBN" || xpos == "VBD") && clauses_.own_subject(verb) == kNone;
  }

  /// Ends what an opening participle reports before the main clause: "Asked whether he would go, [the minister left]".
  void end_at_comma(std::vector<Range>& content) const {
    content.resize(1);
    Range& words = content.front();
    for (std::uint32_t at = words.begin + 1; at < words.end; ++at) {
      if (words_.is(at, ",")) words.end = at;
    }
  }

  bool opens_sentence(std::uint32_t verb) const { return clauses_.sentence(verb).begin == verb; }

  /// Whether the words stand behind the comma that ends a participle's own: "Asked about it, [he said …]".
  bool follows_comma(std::uint32_t verb, std::uint32_t begin) const {
    for (std::uint32_t at = verb; at < begin; ++at) {
      if (words_.is(at, ",")) return true;
    }
    return false;
  }

  bool is_imperative(std::uint32_t verb) const {
    return trees_.is_root(verb) && trees_.child(verb, "nsubj") == kNone && trees_.tag(verb).xpos == "VB";
  }

  const Clauses& clauses_;
  const Words& words_;
  const document::Trees& trees_;
};

}  // namespace

bool read_verb(const Clauses& clauses, std::uint32_t verb, Report& report) { return VerbReader(clauses).from_verb(verb, report); }

}  // namespace nutgraf::quotes
