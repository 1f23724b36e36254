#include "story/standalone_clause.h"

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/word_set.h"
#include "document/event_words.h"
#include "document/phrases.h"
#include "document/text.h"

namespace nutgraf::story {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kNone = document::Clauses::kNone;
constexpr std::uint32_t kLongest = 36;   ///< words of a clause that is read at a glance
constexpr std::uint32_t kFarSource = 5;  ///< words between a clause and who says it: "said on Monday that"
constexpr int kLongestChain = 4;         ///< coordinated verbs

class Cutter {
 public:
  Cutter(const Reading& reading, const ToldClause& clause)
      : reading_(reading), clauses_(reading.clauses), trees_(clauses_.trees()), clause_(clause) {}

  Range cut() const {
    Range range = whole();
    if (range.size() > kLongest) range = {range.begin, std::max(reading_.verb_phrase(clause_.verb).end, clause_.verb + 1)};
    if (range.empty() || range.size() > kLongest) return {};
    return with_doubt(with_source(document::whole_quotation(reading_.document, range)));
  }

 private:
  /// From the subject to the last complement; empty where the subject lies in a clause above.
  Range whole() const {
    const std::uint32_t first = document::verb_of_subject(clauses_, clause_.verb, clause_.subject);
    if (first == kNone) return {};
    return {document::clause_begin(clauses_, first, clause_.subject),
            document::clause_end(clauses_, clause_.verb, clause_.subject, document::Coordination::With)};
  }

  /// A claim with the words that say whose it is, where they stand right before or behind it.
  Range with_source(Range range) const {
    const Id<Quote> claim = reading_.claim_of[clause_.verb];
    if (!claim) return range;
    const Quote& quote = reading_.document.quotes[claim.index];
    if (!quote.cue) return range;
    if (!quote.speaker) return with_impersonal(range, document::tokens_in(reading_.document, quote.cue->span));
    const Range source = document::tokens_in(
        reading_.document, {std::min(quote.speaker->begin, quote.cue->span.begin), std::max(quote.speaker->end, quote.cue->span.end)});
    const Range sentence = reading_.document.sentences[clause_.sentence].tokens;
    if (source.empty() || source.begin < sentence.begin || source.end > sentence.end) return range;
    if (source.end <= range.begin && range.begin - source.end <= kFarSource) range.begin = source.begin;
    if (source.begin >= range.end && source.begin - range.end <= 2) range.end = source.end;
    return range;
  }

  /// "[It was concluded that] the pilot slept": a claim of nobody in particular.
  Range with_impersonal(Range range, Range cue) const {
    if (cue.empty() || cue.end > range.begin || range.begin - cue.end > kFarSource) return range;
    std::uint32_t begin = cue.begin;
    for (const std::uint32_t child : trees_.children(cue.end - 1)) {
      const std::string_view relation = trees_.universal_relation(child);
      if (relation == "expl" || relation == "nsubj" || relation == "aux") begin = std::min(begin, trees_.range(child).begin);
    }
    return begin < cue.begin ? Range{begin, range.end} : range;
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

bool stands_alone(const document::Clauses& clauses, const Event& event) {
  if (clauses.empty()) return false;
  std::uint32_t verb = event.support ? event.support.index : event.token.index;
  const std::uint32_t above = clauses.trees().is_root(verb) ? kNone : clauses.trees().head(verb);
  const std::string_view relation = clauses.trees().universal_relation(verb);
  const bool complement = above != kNone && (relation == "xcomp" || (relation == "acl" && clauses.is_verb(above)));  // of a verb, whatever the parser calls it
  if (complement && document::is_planning(clauses.lemma(above))) verb = above;
  const bool is_finite = clauses.trees().tag(verb).xpos != "VBG" || clauses.trees().child(verb, "aux") != kNone;
  if (!clauses.is_verb(verb) || !is_finite || clauses.trees().universal_relation(verb) == "acl") return false;
  const std::uint32_t subject = clauses.subject(verb);
  if (subject == kNone) return false;
  const std::uint32_t first = document::verb_of_subject(clauses, verb, subject);
  return first != kNone && subject < first;
}

}  // namespace nutgraf::story
