#include "quotes/asides.h"

#include <algorithm>

#include "base/word_set.h"
#include "quotes/cues.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;
constexpr std::uint32_t kNone = Report::kNone;

class AsideReader {
 public:
  explicit AsideReader(const Clauses& clauses) : clauses_(clauses), words_(clauses.words()), trees_(clauses.trees()) {}

  /// The reporting clause stands in or behind what it reports ("…, he said", "…, he said, …"), or is "as he said".
  bool read(std::uint32_t verb, Report& report) const {
    const std::uint32_t subject = clauses_.own_subject(verb);
    if (subject == kNone || clauses_.is_relative_pronoun(subject)) return false;
    if (trees_.tag(verb).xpos == "VBG" && trees_.child(verb, "aux") == kNone) return false;  // "bishops reporting to themselves, that is …"
    const bool as_he_said = trees_.universal_relation(verb) == "advcl" && clauses_.mark(verb) == "as";
    const Range phrase = clauses_.noun_phrase(subject), sentence = clauses_.sentence(verb);
    Range clause{std::min(report.cue_words.begin, phrase.begin), std::max(report.cue_words.end, phrase.end)};
    if (as_he_said) clause.begin = std::min(clause.begin, trees_.child(verb, "mark"));
    if (as_he_said && clause.begin == sentence.begin) return read_behind(verb, clause.end, report);
    if (clause.begin == sentence.begin || !clauses_.follows_pause(clause.begin)) return false;
    const bool closed = clauses_.ends_part(clause.end);
    while (clause.end < sentence.end && !clauses_.ends_part(clause.end)) ++clause.end;
    if (clauses_.is_clause({std::max(report.cue_words.end, phrase.end), clause.end})) return false;  // "Asked why, Ruiz said it was late"
    Range before = clauses_.trimmed({part_begin(sentence.begin, clause.begin), clause.begin});
    before = clauses_.trimmed({std::max(before.begin, own_words_begin(verb, before)), before.end});
    Range after = clauses_.trimmed({clause.end, other_speaker(verb, {clause.end, sentence.end})});
    if (!after.empty() && words_.is(after.begin, "that")) {  // "…, which shows, she said, that …"
      before = after;
      after = {};
    }
    if (!after.empty() && goes_on_saying(after.begin)) after = trees_.relation(after.begin) == "mark" ? Range{after.begin + 1, after.end} : Range{};
    if (!before.empty() && words_.is(before.end - 1, "what")) return false;  // "this is what they say will happen"
    if (before.empty() || is_occasion(before.begin, verb) || (after.empty() && is_circumstance(before, verb)) || has_content_of_its_own(verb, clause)) return false;
    const bool completed = !after.empty() && !clauses_.has_finite_verb(before) && clauses_.is_finite(after.begin);  // "the mill, she told us, is shut"
    if (after.empty() ? !clauses_.has_finite_verb(before) : !(closed || as_he_said || completed) || words_.is_double_mark(after.begin)) return false;
    const bool all_quoted = words_.is_double_mark(before.end - 1);
    if (all_quoted && !after.empty() && !clauses_.is_finite(after.begin)) after = {};  // "…," she said, 48, after the ceremony
    report.content.clear();
    add(report, before);
    add(report, after);
    report.begins_anew = clause.begin;
    return true;
  }

 private:
  /// "As Ruiz said, [it was late]": the reporting clause opens the sentence, up to its comma.
  bool read_behind(std::uint32_t verb, std::uint32_t end, Report& report) const {
    const Range sentence = clauses_.sentence(verb);
    while (end < sentence.end && !words_.is(end, ",")) ++end;
    const std::uint32_t main = trees_.head(verb);
    if (end >= sentence.end || main < end || trees_.range(verb).end < end || has_content_of_its_own(verb, {sentence.begin, end})) return false;
    const Range words = clauses_.trimmed({end, other_speaker(verb, {end, sentence.end})});
    if (words.empty() || !clauses_.has_finite_verb(words)) return false;
    report.content.clear();
    add(report, words);
    return true;
  }

  /// "…, Ruiz said, [adding that …]": a participle of saying begins a report of its own, but where a tree takes it for a conjunction.
  bool goes_on_saying(std::uint32_t participle) const {
    return trees_.tag(participle).xpos == "VBG" && verb_cue(clauses_.lemma(participle)).value_or(CueWord()).clause && trees_.universal_relation(participle) != "csubj";
  }

  /// Where somebody else is given words behind the aside, by a verb joined with the cue or with what it reports: "…, Ruiz said, [and
  /// the army promised …]"; the end of the words where nobody is.
  std::uint32_t other_speaker(std::uint32_t verb, Range words) const {
    for (std::uint32_t at = words.begin; at < words.end; ++at) {
      if (!clauses_.is_verb(at) || trees_.universal_relation(at) != "conj" || words.contains(trees_.head(at))) continue;
      const std::uint32_t subject = trees_.child(at, "nsubj");
      const auto cue = verb_cue(clauses_.lemma(at));
      const bool speaks = cue && (cue->clause || cue->infinitive) && trees_.tag(at).xpos == trees_.tag(verb).xpos;
      if (speaks && subject != kNone && subject < at && trees_.tag(subject).upos != "PRON") return trees_.range(at).begin;
    }
    return words.end;
  }

  /// Where the words begin that an aside can report: in a relative clause with its noun, "a move that, [she said], was …"; behind another
  /// reporting clause with the marks, "Ruiz said: [“It is late,”] he said".
  std::uint32_t own_words_begin(std::uint32_t verb, Range before) const {
    const std::uint32_t noun = trees_.relation(verb) == "acl:relcl" ? trees_.head(verb) : kNone;
    if (noun != kNone && noun < verb) return trees_.range(noun).begin;
    if (before.size() < 3 || !words_.is_double_mark(before.end - 1)) return before.begin;
    std::uint32_t open = before.end - 2;
    while (open > before.begin && !words_.is_double_mark(open)) --open;
    if (open == before.begin || (!words_.is(open - 1, ",") && !words_.is(open - 1, ":"))) return before.begin;
    for (std::uint32_t at = before.begin; at < open; ++at) {
      const bool reports = clauses_.is_verb(at) && clauses_.is_finite(at) && verb_cue(clauses_.lemma(at)).value_or(CueWord()).clause;
      if (reports && clauses_.own_subject(at) != kNone && clauses_.own_subject(at) < open) return open;
    }
    return before.begin;
  }

  /// Whether a participle opens the words and says upon what the speaker spoke: "Asked whether he would go, Ruiz said …".
  bool is_occasion(std::uint32_t first, std::uint32_t verb) const {
    while (trees_.tag(first).upos == "ADV" && first < verb) ++first;
    const bool participle = trees_.tag(first).xpos == "VBN" || trees_.tag(first).xpos == "VBG" || trees_.tag(first).xpos == "VBD";
    return participle && !trees_.is_root(first) && trees_.head(first) == verb && trees_.universal_relation(first) == "advcl";
  }

  /// Whether nothing but a clause of time or cause stands before the reporting clause, of which it is told: "As the day went on, Ruiz wrote
  /// about it".
  bool is_circumstance(Range before, std::uint32_t verb) const {
    constexpr auto kCircumstances = base::word_set({"after", "although", "as", "because", "before", "once", "since", "though", "until", "when", "while"});
    if (!kCircumstances.contains(words_.folded(before.begin)) || trees_.is_root(before.begin)) return false;
    const std::uint32_t clause = trees_.head(before.begin);
    return !trees_.is_root(clause) && trees_.head(clause) == verb && trees_.universal_relation(clause) == "advcl" && trees_.range(clause).end >= before.end;
  }

  /// Where the part of a sentence begins that ends at `end`: behind the last semicolon before it.
  std::uint32_t part_begin(std::uint32_t begin, std::uint32_t end) const {
    for (std::uint32_t at = end; at > begin; --at) {
      if (words_.is(at - 1, ";")) return at;
    }
    return begin;
  }

  /// Whether the verb says within its clause what it reports.
  bool has_content_of_its_own(std::uint32_t verb, Range clause) const {
    for (const std::uint32_t child : trees_.children(verb)) {
      const std::string_view relation = trees_.universal_relation(child);
      const bool complement = relation == "ccomp" || relation == "xcomp" || (relation == "obj" && report_to(verb) != child);
      if (complement && child > verb && trees_.range(child).begin < clause.end) return true;
    }
    return false;
  }

  /// The object that is whom one tells, not what.
  std::uint32_t report_to(std::uint32_t verb) const { return clauses_.lemma(verb) == "tell" ? trees_.child(verb, "obj") : kNone; }

  const Clauses& clauses_;
  const Words& words_;
  const document::Trees& trees_;
};

}  // namespace

bool read_aside(const Clauses& clauses, std::uint32_t verb, Report& report) { return AsideReader(clauses).read(verb, report); }

}  // namespace nutgraf::quotes
