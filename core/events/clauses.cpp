#include "events/clauses.h"

#include <algorithm>
#include <string_view>

#include "document/clauses.h"
#include "document/phrases.h"
#include "document/text.h"

namespace nutgraf::events {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kNone = document::Clauses::kNone;
constexpr std::uint32_t kLongest = 30;   ///< words of a clause that is a row of a list
constexpr std::uint32_t kFarthest = 12;  ///< words between a verb and the verb above that has its subject
constexpr int kHighest = 4;              ///< verbs above that share a subject: "agreed to try to stop"

class ClauseFinder {
 public:
  explicit ClauseFinder(const Document& document) : document_(document), clauses_(document), trees_(clauses_.trees()) {}

  Span find(const Event& event) const {
    const std::uint32_t word = event.support ? event.support.index : event.token.index;
    Range range = clauses_.is_verb(word) ? clause_of(word) : document::readable_noun_phrase(clauses_, word);
    range = document::whole_quotation(document_, document::whole_brackets(clauses_, range));
    range = within_sentence({std::min(range.begin, event.token.index), std::max(range.end, event.token.index + 1)}, word);
    return {document_.tokens[range.begin].span.begin, document_.tokens[range.end - 1].span.end};
  }

 private:
  Range clause_of(std::uint32_t verb) const {
    const std::uint32_t subject = clauses_.subject(verb);
    const std::uint32_t begin = begin_of(verb, subject);
    return {begin, document::clause_end_within(clauses_, verb, subject, begin, kLongest)};
  }

  std::uint32_t begin_of(std::uint32_t verb, std::uint32_t subject) const {
    const std::uint32_t own = begin_of_predicate(verb);
    if (subject == kNone || subject > verb) return own;
    std::uint32_t first = verb;  // the verb that has the subject
    for (int step = 0; step < kHighest && trees_.head(subject) != first && shares_subject(first); ++step) first = trees_.head(first);
    if (verb - first > kFarthest) return own;
    if (trees_.head(subject) == first) return document::clause_begin(clauses_, first, subject);
    const bool relative = trees_.universal_relation(first) == "acl" && trees_.head(first) == subject;
    return relative ? clauses_.noun_phrase(subject).begin : own;
  }

  /// Whether a verb is told of the subject of the verb above: by coordination, by control, or as its purpose ("came to [celebrate]").
  bool shares_subject(std::uint32_t verb) const {
    const std::string_view relation = trees_.universal_relation(verb);
    const bool purpose = relation == "advcl" && trees_.tag(verb).xpos == "VB" && trees_.head(verb) < verb;
    return !trees_.is_root(verb) && (relation == "conj" || relation == "xcomp" || purpose);
  }

  /// With its auxiliaries: "was not sold".
  std::uint32_t begin_of_predicate(std::uint32_t verb) const {
    std::uint32_t begin = verb;
    for (const std::uint32_t child : trees_.children(verb)) {
      const std::string_view relation = trees_.universal_relation(child);
      if (relation == "aux" || relation == "cop" || relation == "expl") begin = std::min(begin, child);
    }
    return begin;
  }

  Range within_sentence(Range range, std::uint32_t word) const {
    const Id<Sentence> sentence = document::sentence_of(document_, word);
    if (!sentence) return {word, word + 1};
    const Range tokens = document_.sentences[sentence.index].tokens;
    return {std::max(range.begin, tokens.begin), std::min(range.end, tokens.end)};
  }

  const Document& document_;
  document::Clauses clauses_;
  const document::Trees& trees_;
};

}  // namespace

void add_clauses(const Document& document, std::vector<Event>& events) {
  if (events.empty()) return;
  const ClauseFinder finder(document);
  for (Event& event : events) event.clause = finder.find(event);
}

}  // namespace nutgraf::events
