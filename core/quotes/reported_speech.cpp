#include "quotes/reported_speech.h"

#include <algorithm>

#include "base/word_set.h"
#include "quotes/according_reports.h"
#include "quotes/clauses.h"
#include "quotes/content_end.h"
#include "quotes/cue_extent.h"
#include "quotes/gapped_reports.h"
#include "quotes/noun_reports.h"
#include "quotes/speaking.h"
#include "quotes/verb_reports.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;
constexpr std::uint32_t kFarthestCut = 300;  ///< tokens behind a cue where another may end what it reports

/// Reads each word in turn, then sets the reports apart.
class ReportFinder {
 public:
  ReportFinder(const Words& words, const document::Trees& trees) : clauses_(words, trees), words_(words), trees_(trees) {}

  std::vector<Report> find() {
    for (std::uint32_t at = 0; at < words_.size(); ++at) {
      Report report;
      if (!read(at, report) || !has_word(report)) continue;
      std::stable_sort(report.content.begin(), report.content.end(), [](Range a, Range b) { return a.begin < b.begin; });
      reports_.push_back(std::move(report));
    }
    cut_where_others_begin();
    cut_asides();
    add_gapped_reports(reports_, clauses_);
    for (Report& report : reports_) widen_cue(report, clauses_);
    return std::move(reports_);
  }

 private:
  bool has_word(const Report& report) const {
    for (const Range range : report.content) {
      for (std::uint32_t at = range.begin; at < range.end; ++at) {
        if (words_.is_word(at)) return true;
      }
    }
    return false;
  }

  bool read(std::uint32_t at, Report& report) const {
    const std::string& upos = trees_.tag(at).upos;
    if (words_.folded(at) == "according") return read_according(clauses_, at, report);
    if (upos == "VERB" && passes_on(at)) return false;
    if (upos == "VERB" || (upos == "NOUN" && has_subject(at))) return read_verb(clauses_, at, report) && give_to_quoted(at, report);
    if (upos == "NOUN") return read_noun(clauses_, at, report);
    return upos == "ADJ" && read_adjective(clauses_, at, report);
  }

  /// Whether a verb only passes on what another below it reports: "The Herald quoted her as saying …".
  bool passes_on(std::uint32_t verb) const {
    if (clauses_.lemma(verb) != "quote" && clauses_.lemma(verb) != "cite") return false;
    const std::uint32_t quoted = trees_.child(verb, "obj");
    const std::uint32_t end = quoted == Report::kNone ? words_.size() : clauses_.noun_phrase(quoted).end;
    if (quoted > verb && end < words_.size() && words_.is(end, ":")) return true;  // "The Herald quoted Ruiz: …"
    for (const std::uint32_t child : trees_.children(verb)) {
      if (child > verb && trees_.tag(child).xpos == "VBG" && clauses_.mark(child) == "as") return true;
    }
    return false;
  }

  /// "Quoted her as saying": what the participle reports is said by who is quoted.
  bool give_to_quoted(std::uint32_t verb, Report& report) const {
    const std::uint32_t above = trees_.is_root(verb) ? Report::kNone : trees_.head(verb);
    if (above == Report::kNone || clauses_.mark(verb) != "as" || !passes_on(above)) return true;
    report.source.reset();
    report.source_head = Report::kNone;
    report.source_rule = SpeakerRule::SharedSubject;
    set_source(report, clauses_, clauses_.is_passive(above) ? clauses_.subject(above) : trees_.child(above, "obj"));
    return true;
  }

  /// Whether a word that is tagged a noun is used as a verb: "a poll shows …".
  bool has_subject(std::uint32_t noun) const { return clauses_.own_subject(noun) != Report::kNone && trees_.child(noun, "cop") == Report::kNone; }

  /// A cue whose clause begins anew ends what the cue before it reports, and a participle takes that one's source.
  void cut_where_others_begin() {
    for (std::size_t i = 0; i < reports_.size(); ++i) {
      Report& report = reports_[i];
      for (std::size_t next = i + 1; next < reports_.size() && *reports_[next].cue < limit(report); ++next) {
        Report& other = reports_[next];
        const bool apart = stands_beside(report, other) || goes_on_saying(report, other) || takes_over(report, other) || says_more(report, other);
        const auto border = apart ? trees_.range(*other.cue).begin : border_of(other);
        if (border && is_counterpart(report, *other.cue)) continue;
        if (!border || !report.content.back().contains(*border) || *border < *report.cue) continue;
        report.content.back() = without_open_participle(clauses_.trimmed({report.content.back().begin, *border}));
        if (trees_.child(*other.cue, "nsubj") == Report::kNone && other.lemma != "accord" && !absolute_begin(other)) {
          other.source = report.source;
          other.source_head = report.source_head;
          other.source_rule = SpeakerRule::SharedSubject;
        }
        if (report.content.back().empty()) report.content.pop_back();
        break;
      }
    }
    const auto is_empty = [this](const Report& report) {
      return report.content.empty() || is_bare_head(report) || is_torn(report) || is_headless(report);
    };
    reports_.erase(std::remove_if(reports_.begin(), reports_.end(), is_empty), reports_.end());
    for (Report& report : reports_) {
      if (names_only_party(report)) report.quote_class = QuoteClass::Act;
    }
  }

  /// Whether nothing but the name of somebody is left of what is said of him or her: "accused Ruiz", "slammed Ruiz".
  bool names_only_party(const Report& report) const {
    const bool object = report.rule == QuoteRule::Object || report.rule == QuoteRule::Predicate || report.rule == QuoteRule::NounObject;
    const bool worded = report.quote_class == QuoteClass::Speech || report.quote_class == QuoteClass::Writing;
    if (!object || !worded || report.content.size() != 1 || report.kind != QuoteKind::Indirect) return false;
    const Range words = report.content.front();
    for (std::uint32_t at = words.begin; at < words.end; ++at) {
      const std::string& upos = trees_.tag(at).upos;
      if (upos == "VERB" || upos == "AUX" || (upos == "ADP" && !words_.is(at, "of"))) return false;  // "Ruiz for lying", "Ruiz as a fraud"
    }
    std::uint32_t head = words.end - 1;  // of a name the word on which the others hang
    while (!trees_.is_root(head) && words.contains(trees_.head(head))) head = trees_.head(head);
    const Range phrase = clauses_.noun_phrase(head);
    return phrase.begin <= words.begin && phrase.end >= words.end && is_party(clauses_, head);
  }

  /// Without a participle at the end whose words another cue reports: "it may spread — [suggesting], experts said, that …".
  Range without_open_participle(Range words) const {
    const bool open = words.size() > 2 && trees_.tag(words.end - 1).xpos == "VBG" && clauses_.follows_pause(words.end - 1);
    return open ? clauses_.trimmed({words.begin, words.end - 1}) : words;
  }

  /// Whether behind a comma the speaker goes on in the same tense, though a tree joins it with what is said: "explained that the shop was
  /// small, [and stated it would stay]".
  bool goes_on_saying(const Report& report, const Report& other) const {
    const std::uint32_t cue = *other.cue, link = trees_.child(cue, "cc");
    if (!report.spoken || !other.spoken || trees_.universal_relation(cue) != "conj" || link == Report::kNone || link > cue) return false;
    const bool same_tense = trees_.tag(cue).xpos == "VBD" && trees_.tag(*report.cue).xpos == "VBD";
    const bool also = clauses_.is_finite(cue) && words_.is(other.cue_words.begin, "also");
    if ((!same_tense && !also) || trees_.child(cue, "nsubj") != Report::kNone) return false;
    return clauses_.follows_pause(link);
  }

  /// Whether behind a noun or an infinitive that is said a participle tells in which words: "rejected the charge [saying that …]".
  bool says_more(const Report& report, const Report& other) const {
    const std::uint32_t cue = *other.cue;
    const bool without_tense = !report.clausal || report.rule == QuoteRule::Request || report.rule == QuoteRule::Infinitive;
    if (!without_tense || other.lemma != "say" || trees_.tag(cue).xpos != "VBG" || trees_.is_root(cue)) return false;
    const std::string_view relation = trees_.universal_relation(cue);
    const std::uint32_t head = trees_.head(cue), marks = cue + 1 < words_.size() && words_.is(cue + 1, ",") ? cue + 2 : cue + 1;
    if (report.content.back().contains(cue) && marks < words_.size() && words_.is_double_mark(marks)) return true;  // "… saying, “…”"
    const bool of_infinitive = report.clausal && report.content.back().contains(head) && trees_.head(head) == *report.cue;
    if (relation == "advcl") return head == *report.cue || of_infinitive;
    return relation == "acl" && report.content.back().contains(head) && !can_tell(clauses_, head);
  }

  /// Whether a joined clause reports anew, so that "according to" reaches no further: "According to Ruiz it works, [but she also said …]".
  bool takes_over(const Report& report, const Report& other) const {
    const std::uint32_t cue = *other.cue, subject = trees_.child(cue, "nsubj");
    return report.lemma == "accord" && other.spoken && other.clausal && trees_.universal_relation(cue) == "conj" && subject != Report::kNone;
  }

  /// Whether the words are a noun, a number or a pronoun alone, which tells a topic: "gave numbers", "asked them".
  bool is_bare_head(const Report& report) const {
    if (report.content.size() != 1 || report.content.front().size() != 1 || report.content.front().begin == *report.cue) return false;
    const std::string& upos = trees_.tag(report.content.front().begin).upos;
    if (upos == "NUM") return true;  // "Norland reported three"
    if (upos == "PRON") return report.stance != Stance::Deny || clauses_.is_passive(*report.cue);  // "but it was dismissed"
    return !report.clausal && (report.stance == Stance::Say || report.stance == Stance::Ask) && upos == "NOUN";
  }

  /// Whether the words begin with a verb in a tense whose subject stands elsewhere, so that half of the clause is missing.
  bool is_headless(const Report& report) const {
    const std::uint32_t first = report.content.front().begin;
    if (!report.clausal || first == *report.cue || report.content.size() != 1) return false;
    if (!clauses_.is_finite(first) || words_.is_capitalised(first)) return false;
    const std::string& upos = trees_.tag(first).upos;
    const std::uint32_t verb = upos == "AUX" && !trees_.is_root(first) ? trees_.head(first) : first;
    const std::uint32_t subject = clauses_.own_subject(verb);
    return (upos == "AUX" || upos == "VERB") && (subject == Report::kNone || subject < first) && trees_.child(verb, "csubj") == Report::kNone;
  }

  /// Whether the words begin with the pronoun of a relative clause or end before what "be" says, so that they say nothing by themselves.
  bool is_torn(const Report& report) const {
    const std::uint32_t last = report.content.back().end - 1;  // "far from where he said it would [be]"
    const bool says_be = report.clausal && trees_.tag(last).upos == "AUX" && clauses_.lemma(last) == "be";
    if (says_be && last > *report.cue && trees_.head(last) == *report.cue) return true;
    return report.stance != Stance::Ask && !report.questioned && words_.is(report.content.front().begin, "which") && report.content.front().begin < *report.cue;
  }

  /// Whether two reports are joined as equals: "Ruiz said it was safe and Moss said it was not".
  bool stands_beside(const Report& report, const Report& other) const {
    const std::uint32_t cue = *other.cue, subject = trees_.child(cue, "nsubj");
    if (!report.spoken || !other.spoken || trees_.universal_relation(cue) != "conj" || subject == Report::kNone || subject > cue) return false;
    if (trees_.tag(subject).upos == "PRON" || clauses_.mark(cue) == "that") return false;
    return trees_.tag(cue).xpos == trees_.tag(*report.cue).xpos && clauses_.mark(trees_.head(cue)) != "that";
  }

  /// Ends words behind their cue where the reporter goes on in his own voice.
  void cut_asides() {
    for (Report& report : reports_) {
      Range& last = report.content.back();
      const bool given = report.spoken || report.quote_class == QuoteClass::Speech || report.quote_class == QuoteClass::Writing;
      if (given && *report.cue < last.begin) last = without_main_clause(report, without_reporters_clause(clauses_, last, report.lemma == "accord"));
    }
  }

  /// Without the main clause that a tree has lost where a conjunction opens the sentence and reported words run to its end: "After Ruiz said
  /// it was safe, [debate turned to the cost]". A subordinate clause does not stand alone.
  Range without_main_clause(const Report& report, Range words) const {
    constexpr auto kOpening = base::word_set({"after", "although", "because", "before", "since", "though", "when", "whereas", "while"});
    const Range sentence = clauses_.sentence(*report.cue);
    const std::uint32_t mark = trees_.child(*report.cue, "mark");
    if (!trees_.is_root(*report.cue) || mark != sentence.begin || words.end + 1 < sentence.end) return words;
    if (!kOpening.contains(words_.folded(mark))) return words;
    for (std::uint32_t at = words.begin; at < words.end; ++at) {
      if (words_.is(at, ",")) return {words.begin, at};
    }
    return words;
  }

  static std::uint32_t limit(const Report& report) { return std::min(report.content.back().end, *report.cue + kFarthestCut); }

  /// Whether "instead" sets a participle against a reported deed, so that who does that says it: "said the state had cut loans, [instead
  /// urging] …".
  bool is_counterpart(const Report& report, std::uint32_t cue) const {
    if (trees_.tag(cue).xpos != "VBG" || trees_.is_root(cue) || !report.content.back().contains(trees_.head(cue))) return false;
    const std::uint32_t adverb = trees_.child(cue, "advmod"), doer = clauses_.subject(cue);
    if (doer == Report::kNone || trees_.tag(doer).upos == "PRON") return false;  // "said he would stay, instead urging calm"
    return adverb != Report::kNone && adverb < cue && (words_.is(adverb, "instead") || words_.is(adverb, "rather"));
  }

  /// Where the clause of a cue ends that of another: a clause around, a participle behind a comma, a clause with a subject of its own.
  std::optional<std::uint32_t> border_of(const Report& report) const {
    const std::uint32_t cue = *report.cue;
    if (report.begins_anew) return report.begins_anew;
    if (!report.spoken || !clauses_.is_verb(cue)) return std::nullopt;
    const Range clause = trees_.range(cue);
    const bool participle = trees_.tag(cue).xpos == "VBG";
    if (participle && (clauses_.follows_pause(report.cue_words.begin) || words_.is(report.cue_words.begin, "also"))) return report.cue_words.begin;
    if (const auto with = absolute_begin(report); participle && with) return with;
    const std::string_view relation = trees_.universal_relation(cue);
    const bool clause_of_its_own = (relation == "conj" || relation == "advcl") && trees_.child(cue, "nsubj") != Report::kNone;
    return clause_of_its_own && clauses_.follows_pause(clause.begin) ? std::optional(clause.begin) : std::nullopt;
  }

  /// The "with" behind a comma that gives a participle a subject of its own: ", [with] some papers claiming …".
  std::optional<std::uint32_t> absolute_begin(const Report& report) const {
    if (!report.source || report.source->begin < 2 || report.source->begin > *report.cue) return std::nullopt;
    const std::uint32_t with = report.source->begin - 1;
    return words_.is(with, "with") && clauses_.follows_pause(with) ? std::optional(with) : std::nullopt;
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
