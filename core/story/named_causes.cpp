#include "story/named_causes.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/event_words.h"
#include "document/nouns.h"
#include "document/phrases.h"
#include "document/text.h"
#include "story/mishaps.h"
#include "story/reason_words.h"

namespace nutgraf::story {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kNone = document::Clauses::kNone;
constexpr std::uint32_t kSentences = 16;  ///< that may name a failing of this accident; what comes later tells of others
constexpr std::uint32_t kLongest = 16;    ///< words of a failing
constexpr std::uint32_t kHighest = 4;     ///< words above a failing that may deny it
constexpr double kFailing = 1.2;          ///< weight of the first failing
constexpr double kLater = 0.9;            ///< share of it that each further one has
constexpr double kNominal = 0.7;          ///< weight of a sentence that says what the cause is
constexpr double kActive = 0.7;           ///< share of its clause's weight that "X caused Y" has

/// What completes a verb.
constexpr auto kComplements = base::word_set({"obj", "obl", "advmod", "xcomp", "compound", "punct"});

/// Whether a word belongs to what the headline or the heaviest clause tells.
bool is_of_story(const Reading& reading, std::uint32_t token) {
  const Range deed = reading.document.sentences[reading.deed->sentence].tokens;
  return (token >= deed.begin && token < deed.end) || reading.headline.holds(token);
}

/// Whether a noun names something that happens, in the story: what has a cause.
bool is_effect(const Reading& reading, std::uint32_t noun) {
  return is_of_story(reading, noun) && (reading.is_event[noun] || document::is_event_noun(reading.clauses.lemma(noun)));
}

bool names_charge(std::string_view verb) { return verb == "blame" || verb == "attribute"; }

/// The preposition behind which a verb of causation names the cause.
std::string_view cause_mark(std::string_view verb) {
  if (verb == "blame") return "on";
  return verb == "attribute" ? "to" : "by";
}

/// Whether a verb tells what may come of something, and not what has come: "may cause".
bool is_hedged(const ReasonReading& reasons, std::uint32_t verb) {
  constexpr auto kModals = base::word_set({"may", "might", "could", "can", "would", "will"});
  const std::uint32_t auxiliary = reasons.trees.child(verb, "aux");
  return auxiliary != kNone && kModals.contains(reasons.clauses.lemma(auxiliary));
}

void add_causation(const ReasonReading& reasons, std::uint32_t verb, std::vector<Reason>& why) {
  const document::Clauses& clauses = reasons.clauses;
  const double weight = std::max(reasons.weight_at(reasons.trees.head(verb)), reasons.weight_of(verb));
  const std::string_view lemma = clauses.lemma(verb);
  if (clauses.is_passive(verb) || names_charge(lemma)) {
    for (const std::uint32_t child : reasons.trees.children(verb)) {
      const bool oblique = reasons.trees.universal_relation(child) == "obl";
      if (!oblique || reasons.mark_of(child) != cause_mark(lemma)) continue;
      why.push_back({reasons.reading.noun_phrase(child), weight, "named_cause"});
    }
    return;
  }
  if (is_hedged(reasons, verb)) return;
  const std::uint32_t subject = reasons.trees.child(verb, "nsubj"), object = reasons.trees.child(verb, "obj");
  if (subject == kNone || object == kNone || !is_effect(reasons.reading, object)) return;
  const std::string_view upos = reasons.trees.tag(subject).upos;
  if (upos != "PRON" && upos != "DET") why.push_back({reasons.reading.clause(verb), kActive * weight, "named_cause"});
}

/// "The cause of the fire is unknown": what is said of the cause, whatever it is.
void add_nominal(const ReasonReading& reasons, std::uint32_t predicate, std::vector<Reason>& why) {
  const std::uint32_t subject = reasons.trees.child(predicate, "nsubj");
  if (subject == kNone || reasons.trees.child(predicate, "cop") == kNone || !is_cause_noun(reasons.clauses.lemma(subject))) return;
  const std::uint32_t effect = reasons.trees.child(subject, "nmod");
  if (effect == kNone || !(is_of_story(reasons.reading, effect) || is_accident_noun(reasons.clauses.lemma(effect)))) return;
  why.push_back({reasons.reading.clause(predicate), kNominal, "named_cause"});
}

class FailingFinder {
 public:
  explicit FailingFinder(const ReasonReading& reasons) : reasons_(reasons), clauses_(reasons.clauses), trees_(reasons.trees) {}

  void add(std::vector<Reason>& why) const {
    if (!is_of_accident()) return;
    const std::vector<Sentence>& sentences = reasons_.reading.document.sentences;
    double weight = kFailing;
    std::uint32_t place = 0;
    for (std::uint32_t i = 0; i < sentences.size() && place < kSentences; ++i) {
      if (!tells_story(reasons_.reading.document, sentences[i])) continue;
      ++place;
      for (std::uint32_t token = sentences[i].tokens.begin; token < sentences[i].tokens.end; ++token) {
        if (!is_failing(clauses_, token) || !is_told(token) || !is_of_another(token)) continue;
        why.push_back({words_of(token), weight, "failing"});
        weight *= kLater;
      }
    }
  }

 private:
  /// Whether the heaviest clause tells of an accident, or the headline names one.
  bool is_of_accident() const {
    const Range deed = reasons_.reading.document.sentences[reasons_.reading.deed->sentence].tokens;
    for (std::uint32_t token = 0; token < reasons_.reading.document.tokens.size(); ++token) {
      const bool told = (token >= deed.begin && token < deed.end) || reasons_.reading.headline.holds(token);
      if (told && (is_accident(clauses_, token) || is_accident_noun(clauses_.lemma(token)))) return true;
    }
    return false;
  }

  /// Whether a failing is said to be a fact of this accident: neither in a relative clause, which tells of its noun, nor denied, asked or
  /// doubted by what it is the complement of. Adjectives ("was drunk") are no propositions, so that the words around them are asked.
  bool is_told(std::uint32_t failing) const {
    if (!reasons_.is_told_as_fact(failing) || trees_.relation(failing) == "acl:relcl") return false;
    for (std::uint32_t token = failing, step = 0; token != kNone && step < kHighest; token = trees_.head(token), ++step) {
      if (unsettles(token, token == failing)) return false;
    }
    return true;
  }

  /// Whether a word denies, doubts or asks what it holds, or is itself negated or brought in by "whether".
  bool unsettles(std::uint32_t token, bool is_failing_itself) const {
    constexpr auto kUnsettling = base::word_set({"deny", "denial", "dispute", "reject", "doubt", "refute", "rebut", "ask", "wonder", "question",
                                                 "investigate", "probe", "examine", "determine", "establish", "rule", "dismiss", "disprove",
                                                 "contest", "rumour", "rumor", "suggestion"});
    constexpr auto kOpening = base::word_set({"not", "n't", "never", "no", "whether", "if", "unless", "may", "might", "could"});
    if (!is_failing_itself && kUnsettling.contains(clauses_.lemma(token))) return true;
    for (const std::uint32_t child : trees_.children(token)) {
      if (kOpening.contains(clauses_.lemma(child))) return true;
    }
    return false;
  }

  /// Whether a failing is somebody's or something's of whom others speak, and the machine's where only a machine has it.
  bool is_of_another(std::uint32_t verb) const {
    if (reasons_.reading.deed->verb == verb) return false;
    const std::uint32_t subject = clauses_.subject(verb);
    if (subject == kNone) return !is_fault(clauses_, verb);
    if (is_fault(clauses_, verb) && is_person(subject)) return false;
    return is_third_party(trees_, reasons_.reading.document, subject);
  }

  bool is_person(std::uint32_t noun) const {
    const Id<Entity> entity = reasons_.reading.entities.at(noun);
    if (entity) return reasons_.reading.document.entities[entity.index].type == EntityType::Person;
    const std::string lemma = base::fold(clauses_.lemma(noun));
    return lemma == "he" || lemma == "she" || lemma == "they" || document::type_of_noun(lemma) == EntityType::Person;
  }

  /// The failing with its subject; of one that is only thought, with the word that says so: "believed to have been going too fast".
  Range words_of(std::uint32_t verb) const {
    const std::uint32_t head = trees_.head(verb);
    const bool hedged = trees_.universal_relation(verb) == "xcomp" && head < verb && trees_.tag(head).xpos == "VBN";
    const std::uint32_t first = hedged ? head : verb;
    Range range{first, verb + 1};
    for (const std::uint32_t child : trees_.children(first)) {
      const std::string_view relation = trees_.universal_relation(child);
      if (child < first && relation == "nsubj") range.begin = std::min(range.begin, clauses_.noun_phrase(child).begin);
      if (child < first && hedged && relation == "aux") range.begin = std::min(range.begin, child);
    }
    for (const std::uint32_t child : trees_.children(verb)) {
      if (child < verb) continue;
      const std::uint32_t end = trees_.range(child).end;
      const bool compares = trees_.universal_relation(child) == "advcl" && reasons_.mark_of(child) == "than";
      if ((!compares && !kComplements.contains(trees_.universal_relation(child))) || end - range.begin > kLongest) break;
      range.end = std::max(range.end, end);
    }
    while (range.size() > 1 && trees_.tag(range.end - 1).upos == "PUNCT" && !document::is_closing_mark(reasons_.reading.clauses, range.end - 1)) --range.end;
    return range;
  }

  const ReasonReading& reasons_;
  const document::Clauses& clauses_;
  const document::Trees& trees_;
};

}  // namespace

void add_named_causes(const ReasonReading& reasons, IdRange<Token> sentence, std::vector<Reason>& why) {
  for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
    if (!reasons.is_told_as_fact(token)) continue;
    if (reasons.clauses.is_verb(token) && is_causation(reasons.clauses.lemma(token))) add_causation(reasons, token, why);
    add_nominal(reasons, token, why);
  }
}

void add_failings(const ReasonReading& reasons, std::vector<Reason>& why) { FailingFinder(reasons).add(why); }

}  // namespace nutgraf::story
