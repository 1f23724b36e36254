#include "story/standalone_clause.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/word_set.h"
#include "document/text.h"

namespace nutgraf::story {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kNone = document::Clauses::kNone;
constexpr std::uint32_t kLongest = 36;     ///< words of a clause that is read at a glance
constexpr std::uint32_t kLongestDeed = 24; ///< words of one that is a row of a list
constexpr std::uint32_t kFarSource = 5;    ///< words between a clause and who says it: "said on Monday that"
constexpr int kLongestChain = 4;           ///< coordinated verbs that share a subject

/// What completes a verb; all else hangs on it as a clause or an aside.
constexpr auto kComplements = base::word_set({"obj", "iobj", "xcomp", "ccomp", "obl", "advmod", "compound", "nmod", "flat", "fixed", "amod"});

class Cutter {
 public:
  Cutter(const Reading& reading, const ToldClause& clause)
      : reading_(reading), clauses_(reading.clauses), trees_(clauses_.trees()), clause_(clause) {}

  Range cut() const {
    const std::uint32_t first = first_verb();
    if (first == kNone) return {};
    Range range{begin_of(first), end_of(clause_.verb)};
    if (range.size() > kLongest) range = {range.begin, std::max(reading_.verb_phrase(clause_.verb).end, clause_.verb + 1)};
    if (range.size() > kLongest) return {};
    return with_doubt(with_source(reading_.whole_quotation(range)));
  }

  Range cut_deed() const {
    const std::uint32_t first = first_verb();
    if (first == kNone || clause_.subject > first) return {};
    const Range range = reading_.whole_quotation({begin_of(first), end_of(clause_.verb)});
    return range.size() <= kLongestDeed ? range : Range{};
  }

 private:
  /// Of coordinated verbs the one that has the subject.
  std::uint32_t first_verb() const {
    std::uint32_t verb = clause_.verb;
    for (int step = 0; step < kLongestChain; ++step) {
      if (trees_.head(clause_.subject) == verb) return verb;
      if (trees_.universal_relation(verb) != "conj") return kNone;
      verb = trees_.head(verb);
    }
    return kNone;
  }

  std::uint32_t begin_of(std::uint32_t verb) const {
    std::uint32_t begin = verb;
    if (clause_.subject < verb) begin = reading_.noun_phrase(clause_.subject).begin;
    for (const std::uint32_t child : trees_.children(verb)) {
      const std::string_view relation = trees_.universal_relation(child);
      if (relation == "aux" || relation == "cop" || relation == "expl") begin = std::min(begin, child);
    }
    return begin;
  }

  std::uint32_t end_of(std::uint32_t verb) const {
    std::uint32_t end = clauses_.is_verb(verb) ? verb + 1 : reading_.noun_phrase(verb).end;
    for (const std::uint32_t child : trees_.children(verb)) {
      if (child < verb || trees_.universal_relation(child) == "punct") continue;
      if (child == clause_.subject) {
        end = std::max(end, has_content(child) ? end_of_complement(child) : clauses_.noun_phrase(child).end);
        continue;
      }
      if (!completes(child, verb)) break;
      end = std::max(end, end_of_complement(child));
    }
    return end;
  }

  bool completes(std::uint32_t child, std::uint32_t verb) const {
    const std::string_view relation = trees_.universal_relation(child);
    if (relation == "advcl") return is_result(child) || is_purpose(child) || is_governed(child);
    if (relation == "conj") return clauses_.is_verb(child) == clauses_.is_verb(verb) && trees_.child(child, "nsubj") == kNone;
    return kComplements.contains(relation);
  }

  /// Whether a clause says what a noun is about: "There is no proof that …", "There is doubt whether …".
  bool has_content(std::uint32_t noun) const {
    const std::uint32_t clause = trees_.child(noun, "acl");
    return clause != kNone && trees_.child(clause, "mark") != kNone && trees_.child(clause, "nsubj") != kNone;
  }

  /// "…, killing two people"
  bool is_result(std::uint32_t verb) const {
    return trees_.tag(verb).xpos == "VBG" && trees_.child(verb, "mark") == kNone && trees_.child(verb, "nsubj") == kNone;
  }

  /// "… to save the pier"
  bool is_purpose(std::uint32_t verb) const {
    const std::uint32_t mark = trees_.child(verb, "mark");
    return trees_.tag(verb).xpos == "VB" && mark != kNone && clauses_.lemma(mark) == "to";
  }

  /// "… of taking bribes", "… from leaving"
  bool is_governed(std::uint32_t verb) const {
    constexpr auto kGoverned = base::word_set({"of", "from", "for", "with", "into", "against"});
    const std::uint32_t mark = trees_.child(verb, "mark");
    return trees_.tag(verb).xpos == "VBG" && mark != kNone && kGoverned.contains(clauses_.lemma(mark));
  }

  /// Without the clauses that come behind a comma: "to the minister, who …".
  std::uint32_t end_of_complement(std::uint32_t token) const {
    const Range whole = trees_.range(token);
    std::uint32_t end = whole.end;
    for (std::uint32_t at = token + 1; at < whole.end; ++at) {
      const std::string_view relation = trees_.universal_relation(at);
      const bool aside = relation == "acl" || relation == "appos" || relation == "parataxis" || relation == "advcl";
      const std::uint32_t begin = trees_.range(at).begin;
      if (aside && begin > token && clauses_.lemma(begin - 1) == "," && !is_result(at)) end = std::min(end, begin - 1);
      if (aside && begin > token && clauses_.lemma(begin) == "," && !is_result(at)) end = std::min(end, begin);
    }
    while (end > token + 1 && trees_.tag(end - 1).upos == "PUNCT" && !reading_.is_closing_mark(end - 1)) --end;
    return end;
  }

  /// A claim with the words that say whose it is, where they stand right before or behind it.
  Range with_source(Range range) const {
    const Id<Quote> claim = reading_.claim_of[clause_.verb];
    if (!claim) return range;
    const Quote& quote = reading_.document.quotes[claim.index];
    if (!quote.speaker || !quote.cue) return range;
    const Range source = document::tokens_in(
        reading_.document, {std::min(quote.speaker->begin, quote.cue->span.begin), std::max(quote.speaker->end, quote.cue->span.end)});
    const Range sentence = reading_.document.sentences[clause_.sentence].tokens;
    if (source.empty() || source.begin < sentence.begin || source.end > sentence.end) return range;
    if (source.end <= range.begin && range.begin - source.end <= kFarSource) range.begin = source.begin;
    if (source.begin >= range.end && source.begin - range.end <= 2) range.end = source.end;
    return range;
  }

  /// What its sentence denies or leaves open, with the words that do so: "Nobody knows whether …", "It is not true that …". Without
  /// them it would stand as a fact.
  Range with_doubt(Range range) const {
    if (range.empty() || !is_subordinate() || !is_doubted()) return range;
    Range sentence = reading_.document.sentences[clause_.sentence].tokens;
    while (sentence.begin < range.begin && trees_.tag(sentence.begin).upos == "PUNCT") ++sentence.begin;
    range.begin = std::min(range.begin, sentence.begin);
    return range.size() <= kLongest ? range : Range{};
  }

  bool is_subordinate() const {
    std::uint32_t verb = clause_.verb;
    for (int step = 0; step < kLongestChain && trees_.universal_relation(verb) == "conj"; ++step) verb = trees_.head(verb);
    constexpr auto kSubordinate = base::word_set({"ccomp", "csubj", "acl", "advcl", "xcomp"});
    return kSubordinate.contains(trees_.universal_relation(verb));
  }

  bool is_doubted() const {
    const std::vector<Event>& events = reading_.document.events;
    return std::any_of(events.begin(), events.end(), [&](const Event& event) {
      return event.token.index == clause_.verb && (event.status == EventStatus::Denied || event.status == EventStatus::Possible);
    });
  }

  const Reading& reading_;
  const document::Clauses& clauses_;
  const document::Trees& trees_;
  const ToldClause& clause_;
};

}  // namespace

IdRange<Token> standalone_clause(const Reading& reading, const ToldClause& clause) { return Cutter(reading, clause).cut(); }

IdRange<Token> deed_clause(const Reading& reading, const Event& event) {
  if (reading.clauses.empty()) return {};
  const std::uint32_t verb = event.support ? event.support.index : event.token.index;
  if (!reading.clauses.is_verb(verb)) return {};
  const std::uint32_t subject = reading.clauses.subject(verb);
  const Id<Sentence> sentence = document::sentence_of(reading.document, verb);
  if (subject == kNone || !sentence) return {};
  return Cutter(reading, {verb, subject, sentence.index}).cut_deed();
}

}  // namespace nutgraf::story
