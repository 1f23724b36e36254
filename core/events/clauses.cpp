#include "events/clauses.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>

#include "base/word_set.h"
#include "document/clauses.h"
#include "document/phrases.h"
#include "document/quoted_words.h"
#include "document/text.h"

namespace nutgraf::events {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kNone = document::Clauses::kNone;
constexpr std::uint32_t kLongest = 40;        ///< words of a clause that is a row of a list
constexpr std::uint32_t kLongestReport = 50;  ///< words of one with what it reports
constexpr std::uint32_t kLongestFollowing = 16;  ///< words of what follows a verb that stands alone
constexpr int kHighest = 4;                   ///< verbs above that share a subject: "agreed to try to stop"

class ClauseFinder {
 public:
  explicit ClauseFinder(const Document& document) : document_(document), clauses_(document), trees_(clauses_.trees()) {
    for (std::uint32_t quote = 0; quote < document.quotes.size(); ++quote) {
      if (!document.quotes[quote].cue) continue;
      const Range words = document::tokens_in(document, document.quotes[quote].cue->span);
      for (std::uint32_t token = words.begin; token < words.end; ++token) quote_of_cue_.emplace(token, quote);
    }
  }

  Span find(const Event& event) const {
    const std::uint32_t word = event.support ? event.support.index : event.token.index;
    Range range = clauses_.is_verb(word) ? with_content(clause_of(word), word) : document::readable_noun_phrase(clauses_, word);
    range = document::whole_quotation(document_, document::whole_brackets(clauses_, range));
    range = with_condition(with_scope(range, word));
    range = within_sentence({std::min(range.begin, event.token.index), std::max(range.end, event.token.index + 1)}, word);
    range = without_loose_end(without_torn_quotation(range, event.token.index), event.token.index);
    return {document_.tokens[range.begin].span.begin, document_.tokens[range.end - 1].span.end};
  }

 private:
  Range clause_of(std::uint32_t verb) const {
    const std::uint32_t own = clauses_.subject(verb);
    const std::uint32_t subject = own != kNone ? own : clauses_.subject(top_of(verb));
    for (const std::uint32_t begin : {begin_with_subject(verb, subject), begin_of_verb(top_of(verb)), begin_of_verb(verb)}) {
      if (begin > verb) continue;
      const std::uint32_t end = end_of(verb, subject, begin);
      if (end - begin <= kLongest) return {begin, end};
    }
    const std::uint32_t begin = begin_of_verb(verb);
    return {begin, end_of(verb, subject, begin)};
  }

  std::uint32_t end_of(std::uint32_t verb, std::uint32_t subject, std::uint32_t begin) const {
    const std::uint32_t end = document::clause_end_within(clauses_, verb, subject, begin, kLongest), object = clauses_.object(verb);
    if (object != kNone && object >= end) return clauses_.noun_phrase(object).end;  // "built or bought [ships]"
    const std::uint32_t whole = document::end_behind_bare_verb(clauses_, verb, end, kLongestFollowing);
    return whole - begin <= kLongest ? whole : end;
  }

  /// Without a subject.
  std::uint32_t begin_of_verb(std::uint32_t verb) const { return document::clause_begin(clauses_, verb, kNone); }

  /// The highest verb that shares its subject with a verb.
  std::uint32_t top_of(std::uint32_t verb) const {
    for (int step = 0; step < kHighest && shares_subject(verb); ++step) verb = trees_.head(verb);
    return verb;
  }

  /// Where a clause begins with its subject or, in a relative clause, with the noun that the clause tells about; `kNone` where neither
  /// stands before it.
  std::uint32_t begin_with_subject(std::uint32_t verb, std::uint32_t subject) const {
    const std::uint32_t top = top_of(verb);
    if (is_content(top)) return clauses_.noun_phrase(trees_.head(top)).begin;
    if (subject == kNone || subject > verb) return kNone;
    if (clauses_.verb_of_torn_subject(subject) == verb) return clauses_.noun_phrase(subject).begin;
    std::uint32_t first = verb;  // the verb that has the subject
    for (int step = 0; step < kHighest && trees_.head(subject) != first && shares_subject(first); ++step) first = trees_.head(first);
    const bool relative = !trees_.is_root(first) && trees_.universal_relation(first) == "acl";
    const std::uint32_t noun = relative ? trees_.head(first) : kNone;
    if (relative && noun == subject) return clauses_.noun_phrase(noun).begin;
    if (trees_.head(subject) != first) return kNone;
    return relative && noun < subject && lacks_object(verb) ? clauses_.noun_phrase(noun).begin : document::clause_begin(clauses_, first, subject);
  }

  /// Whether a clause says what the noun before it is about: "plans [to strike]", "a history [of hiding losses]".
  bool is_content(std::uint32_t verb) const {
    const bool nominal = !trees_.is_root(verb) && trees_.universal_relation(verb) == "acl" && trees_.head(verb) < verb && clauses_.is_nominal(trees_.head(verb));
    const std::string_view xpos = trees_.tag(verb).xpos;
    return nominal && (xpos == "VB" || xpos == "VBG") && trees_.child(verb, "mark") < verb && trees_.child(verb, "nsubj") == kNone;
  }

  /// "The sentence [that Ruiz received]": whether a relative clause has the noun before it for its object. "The port where he landed" has not.
  bool lacks_object(std::uint32_t verb) const {
    const auto& children = trees_.children(verb);
    return !clauses_.is_passive(verb) && trees_.child(verb, "obj") == kNone && trees_.child(verb, "mark") == kNone &&
           std::none_of(children.begin(), children.end(), [&](std::uint32_t child) {
             const std::string_view xpos = trees_.tag(child).xpos;
             return child < verb && (xpos == "WRB" || trees_.universal_relation(child) == "obl");
           });
  }

  /// "[In that outbreak,] 150 died", "[Worldwide,] 207 died": with what stands before the subject and says of what else than the story, or of
  /// how much of the world, the clause holds.
  Range with_scope(Range range, std::uint32_t verb) const {
    constexpr auto kEverywhere = base::word_set({"elsewhere", "globally", "internationally", "nationally", "nationwide", "statewide", "worldwide"});
    for (const std::uint32_t child : trees_.children(top_of(verb))) {
      const Range words = trees_.range(child);
      const bool right_before = words.end == range.begin || (words.end + 1 == range.begin && clauses_.lemma(words.end) == ",");
      if (child >= range.begin || !right_before) continue;
      const std::uint32_t determiner = trees_.universal_relation(child) == "obl" ? trees_.child(child, "det") : kNone;
      const bool points = determiner != kNone && (clauses_.lemma(determiner) == "that" || clauses_.lemma(determiner) == "those");
      if (points || kEverywhere.contains(clauses_.lemma(child))) return {words.begin, range.end};
    }
    return range;
  }

  /// "[If] the dam bursts", "[whether] it had burst": without its conjunction the clause would tell what nobody says.
  Range with_condition(Range range) const {
    constexpr auto kOpen = base::word_set({"if", "unless", "whether"});
    if (range.begin == 0 || !kOpen.contains(clauses_.lemma(range.begin - 1))) return range;
    return {range.begin - 1, range.end};
  }

  /// With the words that a verb of speech brings in, where they stand in its sentence: "The firm announced [it would close]".
  Range with_content(Range range, std::uint32_t verb) const {
    const auto found = quote_of_cue_.find(verb);
    if (found == quote_of_cue_.end()) return range;
    Range whole = range;
    for (const Span span : document_.quotes[found->second].spans) {
      const Range words = within_sentence(document::tokens_in(document_, span), verb);
      if (words.empty()) continue;
      whole = {std::min(whole.begin, words.begin), std::max(whole.end, words.end)};
    }
    return whole.size() <= kLongestReport ? whole : range;
  }

  /// Without the part of a quotation that has only one of its two marks in the clause, and without the participle that brings it in:
  /// "They seized it[, stating "In May, we …]".
  Range without_torn_quotation(Range range, std::uint32_t event) const {
    std::uint32_t torn = kNone;
    for (std::uint32_t token = range.begin; token < range.end; ++token) {
      if (document::is_quotation_mark(document_, token)) torn = torn == kNone ? token : kNone;
    }
    if (torn == kNone || torn == event) return range;
    if (torn < event) return {torn + 1, range.end};
    range.end = torn;
    const auto is_mark = [&](std::uint32_t token) { return trees_.tag(token).upos == "PUNCT"; };
    while (range.end > event + 1 && is_mark(range.end - 1)) --range.end;
    if (range.end > event + 2 && trees_.tag(range.end - 1).xpos == "VBG" && is_mark(range.end - 2)) range.end -= 2;
    const bool open = range.end > event + 2 && trees_.tag(range.end - 1).upos == "AUX" && trees_.tag(range.end - 2).upos == "PRON";
    if (open) range.end -= 2;  // "wrote [he was] “deeply sorry”"
    return range;
  }

  /// Without what would break off: "thanked the crew[, saying] …", "has been at war [since the capital], Oslo, fell".
  Range without_loose_end(Range range, std::uint32_t event) const {
    constexpr auto kOpening = base::word_set({"after", "as", "because", "before", "since", "until", "when", "where", "while"});
    constexpr std::uint32_t kReach = 6;  // words of what stands between the commas
    const std::uint32_t last = range.end - 1;
    const bool participle = range.end > event + 2 && trees_.tag(last).xpos == "VBG" && trees_.range(last).end > range.end;
    if (participle && last != event) range.end = last;
    while (range.end > event + 1 && trees_.tag(range.end - 1).upos == "PUNCT" && clauses_.lemma(range.end - 1) == ",") --range.end;
    range.end = before_loose_adverb(before_half_contrast(range.end, event), event);
    if (range.end >= document_.tokens.size() || clauses_.lemma(range.end) != ",") return range;
    std::uint32_t behind = range.end + 1;
    while (behind < document_.tokens.size() && behind < range.end + kReach && clauses_.lemma(behind) != ",") ++behind;
    const bool goes_on = behind + 1 < document_.tokens.size() && clauses_.lemma(behind) == "," && is_tensed(behind + 1);
    for (std::uint32_t token = range.end; goes_on && token > event + 2; --token) {
      if (is_tensed(token - 1)) break;
      if (kOpening.contains(clauses_.lemma(token - 1))) return {range.begin, token - 1};
    }
    return range;
  }

  /// Without "not only …" whose "but also …" a clause leaves out: the first half alone would be denied.
  std::uint32_t before_half_contrast(std::uint32_t end, std::uint32_t event) const {
    for (std::uint32_t at = end; at > event + 2; --at) {
      if (clauses_.lemma(at - 1) == "but") return end;
      const bool half = clauses_.lemma(at - 1) == "only" && clauses_.lemma(at - 2) == "not";
      if (half && at < document_.tokens.size() && (trees_.tag(at).upos == "ADP" || trees_.tag(at).upos == "SCONJ")) return at - 2;
    }
    return end;
  }

  /// Without "in part", "mainly" right before the "because" that a clause leaves out: alone it would tell how much happened.
  std::uint32_t before_loose_adverb(std::uint32_t end, std::uint32_t event) const {
    constexpr auto kGrounds = base::word_set({"as", "because", "due", "since"});
    constexpr auto kDegrees = base::word_set({"chiefly", "largely", "mainly", "mostly", "only", "partly", "primarily"});
    if (end >= document_.tokens.size() || end < event + 2 || !kGrounds.contains(clauses_.lemma(end))) return end;
    if (kDegrees.contains(clauses_.lemma(end - 1))) return end - 1;
    if (clauses_.lemma(end - 1) != "part") return end;
    for (std::uint32_t in = end - 2; in > event && in + 3 >= end; --in) {  // "in part", "in large part"
      if (clauses_.lemma(in) == "in") return in;
      if (clauses_.lemma(in) != "large") break;
    }
    return end;
  }

  bool is_tensed(std::uint32_t token) const {
    const std::string_view form = trees_.tag(token).xpos;
    return form == "VBD" || form == "VBZ" || form == "VBP" || form == "MD";
  }

  /// Whether a verb is told of the subject of the verb above: by coordination, by control, or as its purpose ("came to [celebrate]").
  bool shares_subject(std::uint32_t verb) const {
    const std::string_view relation = trees_.universal_relation(verb);
    const bool purpose = relation == "advcl" && trees_.tag(verb).xpos == "VB" && trees_.head(verb) < verb;
    if (trees_.is_root(verb)) return false;
    const bool of_verb = relation == "acl" && clauses_.is_verb(trees_.head(verb)) && trees_.head(verb) < verb;  // a complement that a parser took for a noun's
    return relation == "conj" || relation == "xcomp" || purpose || of_verb;
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
  std::unordered_map<std::uint32_t, std::uint32_t> quote_of_cue_;  ///< by token
};

}  // namespace

void add_clauses(const Document& document, std::vector<Event>& events) {
  if (events.empty()) return;
  const ClauseFinder finder(document);
  for (Event& event : events) event.clause = finder.find(event);
}

}  // namespace nutgraf::events
