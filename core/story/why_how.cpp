#include "story/why_how.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/nouns.h"
#include "document/text.h"
#include "story/failings.h"
#include "story/mishaps.h"

namespace nutgraf::story {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kNone = document::Clauses::kNone;
constexpr std::size_t kSentences = 4;         ///< of the heaviest told clauses
constexpr int kDeepest = 4;                   ///< words between a reason and the told clause that it stands in
constexpr double kFar = 0.6;                  ///< what each of them takes from its weight
constexpr std::uint32_t kLongestWhole = 12;   ///< words up to which a clause is given as it stands
constexpr std::uint32_t kLongestCause = 24;   ///< and up to which a cause is
constexpr std::uint32_t kShortestManner = 2;  ///< words of a manner that the network finds

/// Prepositions and conjunctions that state a cause: "because (of)", "due to", "owing to", "thanks to", "amid".
constexpr auto kCausal = base::word_set({"because", "due", "amid", "amidst", "owing", "thanks"});
/// What brings in the course of things.
constexpr auto kTemporal = base::word_set({"after", "when", "as", "following"});
/// Verbs whose subject is the cause of their object (causatives of happening; B. Levin 1993, verbs of engendering).
constexpr auto kCausing = base::word_set({"cause", "trigger", "spark", "provoke", "prompt", "blame", "attribute"});
/// Verbs of reaction and judgement, after which "over" and "for" name the reason: "resigned over the leak", "fined for dumping waste"
/// (B. Levin 1993, judgment verbs).
constexpr auto kReacting = base::word_set({"resign", "quit", "sue", "criticise", "criticize", "protest", "arrest", "fine", "charge", "sack", "fire",
                                           "dismiss", "suspend", "strike", "apologise", "apologize", "condemn", "investigate", "clash", "argue",
                                           "quarrel", "dispute", "jail", "honour", "honor", "thank", "praise", "convict", "sentence", "punish", "penalise", "penalize",
                                           "reward", "prosecute", "detain", "imprison", "execute", "expel", "evict", "blame", "censure", "reprimand",
                                           "hail", "applaud", "congratulate", "commend", "forgive", "pardon", "decorate", "mock", "rebuke", "question", "sanction", "ban", "row", "walk", "step"});
/// Nouns for what outward circumstances are to blame: "in icy conditions".
constexpr auto kCircumstances = base::word_set({"condition", "weather", "rain", "fog", "snow", "storm", "darkness", "heat", "wind", "ice"});

/// Nouns that make what follows a cause: "in response to the strike".
constexpr auto kOccasions = base::word_set({"response", "retaliation", "reaction", "protest", "wake", "revenge"});
constexpr double kNear = 0.15;   ///< weight of a clause whose weather has to do with the story
constexpr double kOfStory = 0.1;  ///< weight of the clauses whose manner is that of the story
constexpr double kFailing = 1.2;  ///< weight of what went wrong before an accident
constexpr double kLater = 0.9;    ///< share of it that each further one has
constexpr double kLeast = 0.05;  ///< weight of a reason that says something of the story

struct Candidate {
  Range range;
  double weight = 0.0;
};

class ReasonFinder {
 public:
  explicit ReasonFinder(const Reading& reading)
      : reading_(reading),
        clauses_(reading.clauses),
        trees_(clauses_.trees()),
        document_(reading.document),
        told_at_(document_.tokens.size()) {
    for (const ToldClause& clause : reading.told) told_at_[clause.verb] = clause.weight;
  }

  Reasons find() {
    for (const std::uint32_t sentence : sentences()) read(document_.sentences[sentence].tokens);
    add_failings();
    std::vector<Answer> why = best_of(std::move(why_)), how = best_of(std::move(how_));
    if (!why.empty()) drop_overlapping(how, why.front());  // the same words never answer both
    for (const Answer& answer : how) drop_overlapping(why, answer);
    return {std::move(why), std::move(how)};
  }

 private:
  std::vector<std::uint32_t> sentences() const {
    std::vector<std::uint32_t> sentences;
    for (const ToldClause& clause : reading_.told) {
      if (sentences.size() == kSentences) break;
      if (std::find(sentences.begin(), sentences.end(), clause.sentence) == sentences.end()) sentences.push_back(clause.sentence);
    }
    return sentences;
  }

  void read(Range sentence) {
    for (std::uint32_t token = sentence.begin; token < sentence.end; ++token) {
      if (reading_.is_quoted[token] || is_of_page(document_, {trees_.head(token), trees_.head(token) + 1})) continue;
      const double weight = weight_at(trees_.head(token));
      const std::string_view relation = trees_.universal_relation(token);
      if (weight > 0.0 && relation == "advcl") add_clause(token, weight);
      if (weight > 0.0 && (relation == "obl" || relation == "nmod")) add_phrase(token, weight);
      add_causation(token, std::max(weight, told_at_[token]));
    }
    const auto first = std::lower_bound(document_.predicates.begin(), document_.predicates.end(), sentence.begin,
                                        [](const Predicate& predicate, std::uint32_t token) { return predicate.token.index < token; });
    for (auto predicate = first; predicate != document_.predicates.end() && predicate->token.index < sentence.end; ++predicate) {
      add_arguments(*predicate);
    }
  }

  static void drop_overlapping(std::vector<Answer>& answers, const Answer& other) {
    answers.erase(std::remove_if(answers.begin(), answers.end(), [&](const Answer& answer) { return answer.span.overlaps(other.span); }),
                  answers.end());
  }

  void add_failings() {
    double weight = kFailing;
    for (const Range range : find_failings(reading_)) {
      why_.push_back({range, weight});
      weight *= kLater;
    }
  }

  /// The weight of the told clause that a word stands in.
  double weight_at(std::uint32_t token) const {
    double share = 1.0;
    for (int step = 0; step < kDeepest && token != kNone; ++step, share *= kFar) {
      if (told_at_[token] > 0.0) return share * told_at_[token];
      if (trees_.relation(token) == "acl:relcl") return 0.0;  // tells of a noun, not of the deed
      token = trees_.head(token);
    }
    return 0.0;
  }

  void add_clause(std::uint32_t verb, double weight) {
    const std::string_view mark = mark_of(verb);
    const bool has_subject = trees_.child(verb, "nsubj") != kNone;
    if (has_subject && !is_third_party(trees_, document_, trees_.child(verb, "nsubj"))) return;
    const Range whole = without_mark(trees_.range(verb));
    const bool is_short = whole.size() <= (kCausal.contains(mark) ? kLongestCause : kLongestWhole);
    const Range range = is_short ? whole : reading_.clause(verb);
    const Range with_its_mark = trees_.range(verb).size() <= kLongestWhole ? trees_.range(verb) : with_mark(range);
    if (kCausal.contains(mark)) {
      why_.push_back({range, 1.5 * weight});
    } else if (kTemporal.contains(mark)) {
      if (mark == "after" && !has_subject) why_.push_back({range, 0.5 * weight});
      if (has_subject && reading_.is_event[verb]) add_course(mark, reading_.clause(verb), trees_.head(verb), weight);
    } else if (mark == "for" && trees_.tag(verb).xpos == "VBG" && kReacting.contains(clauses_.lemma(trees_.head(verb)))) {
      why_.push_back({with_its_mark, weight});
    } else if (mark == "by" || mark == "without") {
      how_.push_back({with_its_mark, 1.2 * weight});
    } else if (mark == "to" && is_purpose(verb)) {
      why_.push_back({with_mark(reading_.clause(verb)), 0.4 * weight});
    } else if (mark.empty() && clauses_.lemma(verb) == "use" && trees_.tag(verb).xpos == "VBG") {
      how_.push_back({with_its_mark, 1.1 * weight});
    }
  }

  /// "… to save the pier", said of the deed; what has been done already is no purpose ("is thought to have left").
  bool is_purpose(std::uint32_t verb) const {
    const std::uint32_t deed = trees_.head(verb);
    return reading_.deed->verb == deed && verb > deed && trees_.child(verb, "aux") == kNone && trees_.child(verb, "cop") == kNone;
  }

  /// The course of things: what went before is the reason, and what went on meanwhile how harm came about ("were hurt when a tram
  /// derailed"). What lasts is no more than the background ("when he was mayor").
  void add_course(std::string_view mark, Range range, std::uint32_t deed, double weight) {
    if (mark == "after" || mark == "following") why_.push_back({range, 0.6 * weight});
    if (is_harm(clauses_, deed)) how_.push_back({range, 0.8 * weight});
  }

  /// "The leak caused the blast", "a blast caused by a leak", "the blast was blamed on a leak".
  void add_causation(std::uint32_t verb, double weight) {
    if (!kCausing.contains(clauses_.lemma(verb)) || !clauses_.is_verb(verb)) return;
    const bool names_charge = clauses_.lemma(verb) == "blame" || clauses_.lemma(verb) == "attribute";
    if (clauses_.is_passive(verb) || names_charge) {
      for (const std::uint32_t child : trees_.children(verb)) {
        const std::string_view mark = trees_.universal_relation(child) == "obl" ? mark_of(child) : std::string_view();
        if (mark == (names_charge ? (clauses_.lemma(verb) == "blame" ? "on" : "to") : "by")) why_.push_back({reading_.noun_phrase(child), weight});
      }
    } else if (trees_.child(verb, "obj") != kNone && trees_.child(verb, "nsubj") != kNone) {
      why_.push_back({reading_.clause(verb), 0.7 * weight});
    }
  }

  void add_phrase(std::uint32_t noun, double weight) {
    const std::string_view mark = mark_of(noun);
    const Range phrase = reading_.noun_phrase(noun);
    if (kCausal.contains(mark)) why_.push_back({phrase, 1.5 * weight});
    const std::uint32_t above = trees_.head(noun);
    const bool is_deed = document::type_of_noun(base::fold(clauses_.lemma(noun))) == EntityType::Event || reading_.is_event[noun];
    if ((mark == "following" || mark == "after") && is_deed) add_course(mark, phrase, above, weight);
    if (mark == "over" && kReacting.contains(clauses_.lemma(above))) why_.push_back({phrase, weight});
    const bool adverbial = trees_.universal_relation(noun) == "obl" && !document::overlaps_time(document_, document_.tokens[noun].span);
    if (adverbial && above == reading_.deed->verb && (mark == "via" || mark == "using")) how_.push_back({with_mark(phrase), weight});
    if (adverbial && above == reading_.deed->verb && mark == "by" && !clauses_.is_passive(above) && !reading_.entities.at(noun)) how_.push_back({with_mark(phrase), 0.8 * weight});
    const std::uint32_t occasion = trees_.child(noun, "nmod");
    if (mark == "in" && kOccasions.contains(clauses_.lemma(noun)) && occasion != kNone)
      why_.push_back({reading_.noun_phrase(occasion), weight});
    if (mark == "in" && weight > kNear && kCircumstances.contains(clauses_.lemma(noun))) why_.push_back({phrase, 1.2 * weight});
  }

  /// What the network takes for causes and manners.
  void add_arguments(const Predicate& predicate) {
    const double weight = weight_at(predicate.token.index);
    for (const Argument& argument : predicate.arguments) {
      const Range range = argument.tokens;
      if (range.size() < kShortestManner || range.size() > kLongestWhole || reading_.is_quoted[range.begin]) continue;
      if (clauses_.lemma(range.begin) == "accord") continue;  // who says so is neither cause nor manner
      if (argument.role == "ARGM-CAU") why_.push_back({without_mark(range), 0.8 * weight});
      if (argument.role == "ARGM-MNR" && weight >= kOfStory && is_manner(range)) how_.push_back({range, 0.6 * weight});
    }
  }

  /// Whether what the network takes for a manner begins as one: "with", "by", "in", "through" and the like, or an adverb, never with what
  /// gives a time or a cause.
  bool is_manner(Range range) const {
    const std::string_view first = clauses_.lemma(range.begin);
    constexpr auto kManner = base::word_set({"by", "with", "without", "through", "via", "in", "using", "like", "at", "on", "under"});
    return kManner.contains(first) || trees_.tag(range.begin).upos == "ADV";
  }

  /// The word that brings a clause or phrase in; empty where none does.
  std::string_view mark_of(std::uint32_t token) const {
    for (const std::uint32_t child : trees_.children(token)) {
      const std::string_view relation = trees_.universal_relation(child);
      if (relation == "mark" || relation == "case" || (child < token && clauses_.lemma(child) == "when")) return clauses_.lemma(child);
    }
    return {};
  }

  /// With the word that brings it in.
  Range with_mark(Range range) const {
    if (range.begin == 0) return range;
    const std::string_view upos = trees_.tag(range.begin - 1).upos;
    const std::string_view lemma = clauses_.lemma(range.begin - 1);
    if (upos == "SCONJ" || upos == "ADP" || lemma == "to" || lemma == "when") --range.begin;
    return range;
  }

  /// A range without commas, conjunctions and prepositions at its ends.
  Range without_mark(Range range) const {
    const auto is_mark = [&](std::uint32_t token) {
      const std::string_view upos = trees_.tag(token).upos;
      return upos == "PUNCT" || upos == "ADP" || upos == "SCONJ" || upos == "CCONJ" || kCausal.contains(clauses_.lemma(token));
    };
    while (!range.empty() && (is_mark(range.begin) || trees_.relation(range.begin) == "fixed")) ++range.begin;
    while (!range.empty() && is_mark(range.end - 1)) --range.end;
    return range;
  }

  std::vector<Answer> best_of(std::vector<Candidate> candidates) const {
    std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) { return a.weight > b.weight; });
    std::vector<Answer> answers;
    for (const Candidate& candidate : candidates) {
      const Span span = reading_.span_of(reading_.whole_quotation(candidate.range));
      const bool is_known = std::any_of(answers.begin(), answers.end(), [&](const Answer& other) {
        return document::text(document_, other.span) == document::text(document_, span);
      });
      if (candidate.weight > kLeast && !is_known) add(answers, {span, {}, {}});
    }
    return answers;
  }

  const Reading& reading_;
  const document::Clauses& clauses_;
  const document::Trees& trees_;
  const Document& document_;
  std::vector<double> told_at_;  ///< of each token, the weight of the clause that it is the verb of
  std::vector<Candidate> why_, how_;
};

}  // namespace

Reasons find_reasons(const Reading& reading) {
  if (reading.told.empty()) return {};
  return ReasonFinder(reading).find();
}

}  // namespace nutgraf::story
