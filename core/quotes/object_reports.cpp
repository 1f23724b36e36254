#include "quotes/object_reports.h"

#include <algorithm>

#include "base/word_set.h"
#include "document/name_around.h"
#include "quotes/content_end.h"
#include "quotes/cue_prepositions.h"
#include "quotes/evidence.h"
#include "quotes/report_class.h"
#include "quotes/speaking.h"
#include "quotes/topics.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;
constexpr std::uint32_t kNone = Report::kNone;
constexpr std::uint32_t kFarthestByname = 12;  ///< tokens between "call" and what somebody calls it

/// The construction of verbs whose object is what is said, or whom it is said of.
class ObjectReader {
 public:
  explicit ObjectReader(const Clauses& clauses) : clauses_(clauses), trees_(clauses.trees()) {}

  /// "announced the plan", "accused them of …", "called it a …": the object with what else is said of it.
  bool read(std::uint32_t verb, const CueWord& cue, Report& report) const {
    const std::uint32_t object = clauses_.object(verb);
    if (object == kNone || clauses_.lemma(object) == "nothing") return false;  // "promised nothing"
    const bool shown = is_shown(clauses_, clauses_.subject(verb), verb);
    const bool whole = (cue.object && fits_object(clauses_, verb, object, cue)) || points_out(verb) || shown;
    if (!whole && !(cue.predicate && has_predicate(verb))) return false;
    if (!shown && !has_voice(clauses_.subject(verb), cue)) return false;
    if (report.quote_class == QuoteClass::Act) return false;  // "the court dismissed the appeal"
    if (report.lemma == "charge" || (!shown && (report.lemma == "cite" || !has_predicate(verb)) && is_topic(clauses_, verb, object, cue))) report.quote_class = QuoteClass::Act;
    if (is_circumstance(verb) || is_purpose(verb) || is_bare_feeling(verb, object)) report.quote_class = QuoteClass::Act;
    if (clauses_.is_negated(verb) && cue.spoken && cue.stance != Stance::Deny) return false;  // "has not disclosed the price"
    if (is_carried_cue(verb, object) || gives_byname(verb)) return false;
    report.clausal = false;
    report.rule = rule_of(verb);
    const std::uint32_t first = trees_.child(verb, "iobj") != kNone ? std::min(object, trees_.child(verb, "iobj")) : object;
    report.target = first;
    if (first > verb) {
      add(report, without_setting(verb, clauses_.rest_of_clause(verb, trees_.range(first).begin)));
      if (!report.content.empty()) add_complements(verb, report.content.back().end, report);
      if (report.content.size() > 1 && report.rule == QuoteRule::Object) report.rule = QuoteRule::Predicate;
    } else {
      add_object_before(verb, first, report);
    }
    const bool finding = shown && (!cue.spoken || indicates(report.lemma)) && !report.content.empty() && !clauses_.is_clause(report.content.front());
    if (finding) report.quote_class = QuoteClass::Act;  // "the poll showed a lead": told in no words of the poll's
    if (judges_only(verb, object, cue, report) || counts_own_cases(verb, object)) report.quote_class = QuoteClass::Act;
    if (cue.stance == Stance::Blame && report.lemma == "blame") {
      const std::uint32_t blamed = blamed_on(verb);
      if (blamed != kNone) {
        const std::uint32_t name = trees_.child(blamed, "flat");  // "leader Ana Ruiz"
        report.target = name != kNone ? name : blamed;
        if (trees_.head(blamed) != verb) add(report, {verb + 1, clauses_.noun_phrase(blamed).end});
      }
    }
    return true;
  }

  /// Whether it is only told whom somebody judges, and not what for: "slammed the mayor", "condemned those who burnt it".
  bool judges_only(std::uint32_t verb, std::uint32_t object, const CueWord& cue, const Report& report) const {
    const bool judges = (cue.stance == Stance::Blame && report.lemma != "blame") || cue.stance == Stance::Praise;
    if (!judges || has_predicate(verb) || report.content.size() != 1 || !is_party(clauses_, object)) return false;
    return report.content.front().end == object + 1 || only_tells_which(object, report.content.front());
  }

  /// "Norway reported its first case": what was found in a country, which gives no words.
  bool counts_own_cases(std::uint32_t verb, std::uint32_t object) const {
    constexpr auto kCases = base::word_set({"case", "death", "fatality", "infection", "outbreak"});
    const std::uint32_t subject = clauses_.subject(verb);
    if (clauses_.lemma(verb) != "report" || subject == kNone || !kCases.contains(clauses_.lemma(object))) return false;
    const Mention* name = document::name_around(clauses_.words().document(), subject);
    return name != nullptr && name->type == EntityType::Gpe;
  }

  /// Whether nothing but a relative clause stands behind a noun: "those [who burnt it]".
  bool only_tells_which(std::uint32_t noun, Range content) const {
    const std::uint32_t clause = trees_.child(noun, "acl");
    if (clause == kNone || trees_.relation(clause) != "acl:relcl" || trees_.range(clause).begin != noun + 1 || clauses_.words().is(noun + 1, ",")) return false;
    bool quoted = false;
    for (std::uint32_t at = content.begin; at < content.end; ++at) quoted = quoted || clauses_.words().is_double_mark(at);
    return !quoted && content.end <= trees_.range(clause).end;
  }

  /// What an accusation or praise is for: "of lying", "for the war", "on the rebels".
  void add_complements(std::uint32_t verb, std::uint32_t behind, Report& report) const {
    for (const std::uint32_t child : trees_.children(verb)) {
      if (child <= behind || trees_.range(child).begin < behind || clauses_.is_setting(child)) continue;
      const std::string_view relation = trees_.universal_relation(child);
      const std::string preposition = relation == "obl" ? clauses_.preposition(child) : clauses_.mark(child);
      const bool complement = (preposition == "with" && report.lemma == "charge") || preposition == "of" || preposition == "for" || preposition == "as" || preposition == "on";
      if (relation == "xcomp" || (complement && (relation == "obl" || relation == "advcl"))) add(report, clauses_.phrase(child));
    }
  }

 private:
  /// Whom something is blamed on. Where "on" stands right behind the verb the words tell, though a long name may hang on another one.
  std::uint32_t blamed_on(std::uint32_t verb) const {
    const std::uint32_t blamed = clauses_.oblique(verb, "obl", "on"), end = clauses_.sentence(verb).end;
    if (blamed != kNone || verb + 1 >= end || clauses_.lemma(verb + 1) != "on") return blamed;
    std::uint32_t noun = verb + 2;
    while (noun < end && (trees_.tag(noun).upos == "DET" || trees_.tag(noun).upos == "ADJ")) ++noun;
    while (noun < end && trees_.relation(noun) == "compound" && trees_.head(noun) > noun) noun = trees_.head(noun);
    return noun < end && clauses_.is_nominal(noun) ? noun : kNone;
  }

  /// Whether it tells what people call something by: they call the tower "the needle".
  bool gives_byname(std::uint32_t verb) const {
    const Words& words = clauses_.words();
    const std::string& xpos = trees_.tag(verb).xpos;
    if (clauses_.lemma(verb) != "call" || (xpos != "VBP" && xpos != "VBZ")) return false;
    const std::uint32_t end = clauses_.sentence(verb).end;
    std::uint32_t open = verb + 1;
    while (open < end && open < verb + kFarthestByname && !words.is_double_mark(open)) ++open;
    if (open + 3 >= end || !words.is_double_mark(open) || words.folded(open + 1) != "the") return false;
    return words.is_double_mark(open + 3) || (open + 4 < end && words.is_double_mark(open + 4));
  }

  /// Whether the object reports in the verb's stead: "expressed a desire for …".
  bool is_carried_cue(std::uint32_t verb, std::uint32_t object) const {
    if (!carries(clauses_.lemma(verb), clauses_.lemma(object))) return false;
    for (const std::uint32_t child : trees_.children(object)) {
      const std::string_view relation = trees_.universal_relation(child);
      if (child > object && (relation == "acl" || noun_reports_with(clauses_.lemma(object), clauses_.preposition(child)))) return true;
    }
    return false;
  }

  /// Whether a gerund tells only while or after doing what something else was done: "[when announcing the arrest], the police gave no
  /// name", "[Confirming earlier results], the study finds …".
  bool is_circumstance(std::uint32_t verb) const {
    if (trees_.tag(verb).xpos != "VBG" || trees_.is_root(verb) || trees_.universal_relation(verb) != "advcl") return false;
    constexpr auto kCircumstances = base::word_set({"after", "before", "besides", "since", "upon", "when", "while", "without"});
    const std::uint32_t above = trees_.head(verb), adverb = trees_.child(verb, "advmod");
    const bool when = adverb != kNone && adverb < verb && clauses_.words().is(adverb, "when");
    if (when || kCircumstances.contains(clauses_.mark(verb))) return true;
    return above > verb && is_shown(clauses_, clauses_.own_subject(above), above);
  }

  /// "urged them to wait", "called it a mess", "announced the plan".
  QuoteRule rule_of(std::uint32_t verb) const {
    const std::uint32_t complement = trees_.child(verb, "xcomp");
    if (complement != kNone && complement > verb && clauses_.has_to(complement)) return QuoteRule::Request;
    return has_predicate(verb) ? QuoteRule::Predicate : QuoteRule::Object;
  }

  /// "expressed their outrage", "voiced his support on Monday": it is told which feeling, not about what, so that no words are given.
  bool is_bare_feeling(std::uint32_t verb, std::uint32_t object) const {
    constexpr auto kExpressing = base::word_set({"convey", "express", "extend", "voice"});
    constexpr auto kAbout = base::word_set({"about", "against", "at", "for", "in", "of", "on", "over", "to", "toward", "towards", "with"});
    if (!kExpressing.contains(clauses_.lemma(verb))) return false;
    const auto tells_more = [&](std::uint32_t child) {
      const std::string_view relation = trees_.universal_relation(child);
      const std::string preposition = clauses_.preposition(child);
      const bool felt = preposition == "at" && !is_occasion(clauses_.lemma(child));  // "sorrow at the death", unlike "at the rally"
      if (child < object || (clauses_.is_setting(child) && !felt)) return false;
      if (relation == "acl" || relation == "conj" || relation == "ccomp") return true;
      return (relation == "nmod" || relation == "obl") && kAbout.contains(preposition) && !is_network_phrase(child);
    };
    const auto& of_noun = trees_.children(object);
    const auto& of_verb = trees_.children(verb);
    return std::none_of(of_noun.begin(), of_noun.end(), tells_more) && std::none_of(of_verb.begin(), of_verb.end(), tells_more);
  }

  /// "on Twitter", "on social media": where words stand, not what they are about.
  bool is_network_phrase(std::uint32_t noun) const {
    const std::string name = clauses_.words().folded(noun);
    return clauses_.preposition(noun) == "on" && (is_network(name) || is_network(clauses_.lemma(noun)));
  }

  /// "rallied to protest the result": what a deed is done for, in no words.
  bool is_purpose(std::uint32_t verb) const {
    if (trees_.is_root(verb) || trees_.universal_relation(verb) != "advcl" || !clauses_.has_to(verb)) return false;
    return trees_.head(verb) < verb && clauses_.is_verb(trees_.head(verb));
  }

  bool points_out(std::uint32_t verb) const { return clauses_.lemma(verb) == "point" && trees_.child(verb, "compound") != kNone; }

  /// What a verb is given to report, without when and where it did: "attacked the plan [during a rally]".
  Range without_setting(std::uint32_t verb, Range content) const {
    for (const std::uint32_t child : trees_.children(verb)) {
      const std::uint32_t begin = trees_.range(child).begin;
      const bool felt = clauses_.lemma(verb) == "express" && clauses_.preposition(child) == "at" && !is_occasion(clauses_.lemma(child));
      if (felt) continue;  // "expressed his anger [at the cuts]"
      if (begin > content.begin && begin < content.end && clauses_.is_setting(child)) content.end = begin;
    }
    for (const std::uint32_t child : trees_.children(clauses_.object(verb))) {  // "announced the plan [at a briefing]"
      const std::uint32_t begin = trees_.range(child).begin;
      const std::string preposition = clauses_.preposition(child);
      const bool held = is_occasion(clauses_.lemma(child)) && (preposition == "at" || preposition == "during");
      const std::uint32_t article = trees_.child(child, "det");  // "announced the vote [in a letter]"
      const bool written = is_vehicle(clauses_.lemma(child)) && preposition == "in" && article != kNone && is_a(article);
      const bool place = held || written;
      if (place && begin > content.begin && begin < content.end) content.end = begin;
    }
    const std::uint32_t date = clauses_.oblique(clauses_.object(verb), "nmod", "on");  // "confirmed the outbreak [on 3 August]"
    const bool of_saying = clauses_.lemma(verb) == "confirm" && date != kNone && clauses_.is_date(date);
    if (of_saying && content.contains(trees_.range(date).begin)) content.end = trees_.range(date).begin;
    content.end = next_clause({content.begin, content.end});
    const bool called = clauses_.lemma(verb) == "call" && clauses_.object(verb) == content.begin && trees_.tag(content.begin).upos == "PRON";
    if (called && content.size() > 1 && !clauses_.words().is(content.begin + 1, "as")) ++content.begin;  // "called it [a mess]"
    const std::uint32_t complement = trees_.child(verb, "xcomp");  // "urged them to wait [and met the mayor]"
    const std::uint32_t next = complement == kNone ? kNone : next_deed(clauses_, verb, complement);
    if (content.contains(next)) content.end = next;
    return clauses_.trimmed(content);
  }

  /// Where the reporter goes on with what else the speaker did, outside marks: "called it “a mess” [but did not go]"; else the end.
  std::uint32_t next_clause(Range content) const {
    bool quoted = false;
    for (std::uint32_t at = content.begin; at + 1 < content.end; ++at) {
      if (clauses_.words().is_double_mark(at)) quoted = !quoted;
      const bool link = !quoted && at > content.begin && (clauses_.words().is(at, "and") || clauses_.words().is(at, "but"));
      if (!link) continue;
      std::uint32_t next = at + 1;
      while (next + 1 < content.end && trees_.tag(next).upos == "ADV") ++next;
      const bool joined = clauses_.is_verb(next) && trees_.universal_relation(next) == "conj" && trees_.tag(next).xpos != "VBN";
      if ((joined || clauses_.is_finite(next)) && !clauses_.has_finite_verb({content.begin, at})) return at;
    }
    return content.end;
  }

  bool has_predicate(std::uint32_t verb) const {
    const std::uint32_t complement = trees_.child(verb, "xcomp");  // alone it is a name: "a board, called Flyer"
    if ((complement != kNone && complement != clauses_.object(verb)) || trees_.child(verb, "iobj") != kNone || has_as(verb)) return true;
    return clauses_.lemma(verb) == "call" && calls_it_something(verb);
  }

  /// Whether the subject can speak, or at least carry words where words are given.
  bool has_voice(std::uint32_t subject, const CueWord& cue) const {
    const bool words = cue.quote_class == QuoteClass::Speech || cue.quote_class == QuoteClass::Writing;
    return words ? can_tell(clauses_, subject) : can_speak(clauses_, subject);
  }

  /// "dismissed it as a joke", "described them as being late".
  bool has_as(std::uint32_t verb) const {
    if (clauses_.oblique(verb, "obl", "as") != kNone) return true;
    return std::any_of(trees_.children(verb).begin(), trees_.children(verb).end(), [&](std::uint32_t child) {
      return child > verb && trees_.universal_relation(child) == "advcl" && trees_.tag(child).xpos == "VBG" && clauses_.mark(child) == "as";
    });
  }

  /// "what they called a …", "called the plan “a mess”", "called the claim false": two things are named, or one in marks.
  bool calls_it_something(std::uint32_t verb) const {
    const std::uint32_t object = trees_.child(verb, "obj");
    if (object == kNone) return false;
    if (object < verb) return true;
    if (trees_.tag(object).upos == "PRON") return names_behind(object, verb);
    const Range rest = clauses_.rest_of_clause(verb, verb + 1);
    for (std::uint32_t at = rest.begin; at < rest.end; ++at) {
      if (clauses_.words().is_double_mark(at) || clauses_.words().text(at) == "‘") return true;
      if (at <= object) continue;
      const bool beside = trees_.head(at) == verb && trees_.tag(at).upos == "ADJ";
      const bool second = trees_.tag(at).xpos == "DT" && is_a(at) && trees_.tag(at - 1).upos == "NOUN";
      const std::string_view relation = trees_.head(at) == object ? trees_.universal_relation(at) : std::string_view();
      const bool bare = relation == "acl" && trees_.range(at).size() == 1;  // "called the findings misleading"
      if (beside || second || bare || relation == "appos") return true;
    }
    return false;
  }

  /// Whether a word for what it is called stands right behind a pronoun: "called it a lie", unlike "called me on Monday".
  bool names_behind(std::uint32_t pronoun, std::uint32_t verb) const {
    const std::uint32_t next = pronoun + 1;
    if (next >= clauses_.sentence(verb).end) return false;
    const std::string& upos = trees_.tag(next).upos;
    const bool word = upos == "DET" || upos == "ADJ" || upos == "NOUN" || upos == "PROPN" || upos == "NUM" || clauses_.words().is_double_mark(next);
    const std::uint32_t head = upos == "DET" || upos == "ADJ" ? trees_.head(next) : next;
    return word && !clauses_.is_time(head == verb || head == kNone ? next : head);
  }

  bool is_a(std::uint32_t determiner) const {
    return clauses_.lemma(determiner) == "a" || clauses_.lemma(determiner) == "an";
  }

  /// "the attack that they blamed on …", "what they called …".
  void add_object_before(std::uint32_t verb, std::uint32_t object, Report& report) const {
    if (clauses_.is_relative_pronoun(object)) {
      std::uint32_t clause = object;
      while (!trees_.is_root(clause) && trees_.universal_relation(clause) != "acl") clause = trees_.head(clause);
      if (!trees_.is_root(clause)) add(report, clauses_.noun_phrase(trees_.head(clause)));
    } else {
      add(report, clauses_.phrase(object));
    }
    add_complements(verb, verb, report);
  }

  const Clauses& clauses_;
  const document::Trees& trees_;
};

}  // namespace

bool read_object(const Clauses& clauses, std::uint32_t verb, const CueWord& cue, Report& report) {
  return ObjectReader(clauses).read(verb, cue, report);
}

bool read_plea(const Clauses& clauses, std::uint32_t verb, Report& report) {
  if (clauses.lemma(verb) != "plead") return false;
  const Words& words = clauses.words();
  const bool denied = verb + 2 < words.size() && words.is(verb + 1, "not");
  const std::uint32_t guilty = verb + (denied ? 2 : 1);
  if (guilty >= words.size() || !words.is(guilty, "guilty")) return false;
  report.rule = QuoteRule::Plea;
  report.stance = denied ? Stance::Deny : Stance::Agree;
  add(report, {verb + 1, guilty + 1});
  report.quote_class = QuoteClass::Act;  // before a court; no words are given
  return true;
}

void add_complements(const Clauses& clauses, std::uint32_t verb, std::uint32_t behind, Report& report) {
  ObjectReader(clauses).add_complements(verb, behind, report);
}

}  // namespace nutgraf::quotes
