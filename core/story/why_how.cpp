#include "story/why_how.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "base/word_set.h"
#include "document/text.h"

namespace nutgraf::story {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kNone = document::Clauses::kNone;
constexpr std::size_t kSentences = 4;         ///< of the heaviest told clauses
constexpr int kDeepest = 4;                   ///< words between a reason and the told clause that it stands in
constexpr double kFar = 0.6;                  ///< what each of them takes from its weight
constexpr std::uint32_t kLongestWhole = 12;   ///< words up to which a clause is given as it stands
constexpr std::uint32_t kShortestManner = 2;  ///< words of a manner that the network finds

constexpr auto kCausal = base::word_set({"because", "due", "amid", "owing"});
constexpr auto kTemporal = base::word_set({"after", "when", "as", "following"});
/// Nouns for what outward circumstances are to blame: "in icy conditions".
constexpr auto kCircumstances = base::word_set({"condition", "weather", "rain", "fog", "snow", "storm", "darkness", "heat", "wind", "ice"});

/// Nouns that make what follows a cause: "in response to the strike".
constexpr auto kOccasions = base::word_set({"response", "retaliation", "reaction", "protest", "wake", "revenge"});
constexpr double kNear = 0.15;   ///< weight of a clause whose weather has to do with the story
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
        told_at_(document_.tokens.size()),
        is_event_(document_.tokens.size()) {
    for (const ToldClause& clause : reading.told) told_at_[clause.verb] = clause.weight;
    for (const Event& event : document_.events) is_event_[event.token.index] = true;
  }

  Reasons find() {
    for (const std::uint32_t sentence : sentences()) read(document_.sentences[sentence].tokens);
    return {best_of(std::move(why_)), best_of(std::move(how_))};
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
      if (reading_.is_quoted[token] || trees_.is_root(token) || is_of_page(document_, {trees_.head(token), trees_.head(token) + 1}))
        continue;
      const double weight = weight_at(trees_.head(token));
      const std::string_view relation = trees_.universal_relation(token);
      if (weight > 0.0 && relation == "advcl") add_clause(token, weight);
      if (weight > 0.0 && (relation == "obl" || relation == "nmod")) add_phrase(token, weight);
    }
    const auto first = std::lower_bound(document_.predicates.begin(), document_.predicates.end(), sentence.begin,
                                        [](const Predicate& predicate, std::uint32_t token) { return predicate.token.index < token; });
    for (auto predicate = first; predicate != document_.predicates.end() && predicate->token.index < sentence.end; ++predicate) {
      add_arguments(*predicate);
    }
  }

  /// The weight of the told clause that a word stands in.
  double weight_at(std::uint32_t token) const {
    double share = 1.0;
    for (int step = 0; step < kDeepest && token != kNone; ++step, share *= kFar) {
      if (told_at_[token] > 0.0) return share * told_at_[token];
      token = trees_.head(token);
    }
    return 0.0;
  }

  void add_clause(std::uint32_t verb, double weight) {
    const std::string_view mark = mark_of(verb);
    const bool has_subject = trees_.child(verb, "nsubj") != kNone;
    if (has_subject && !is_third_party(document_, trees_.child(verb, "nsubj"))) return;
    const Range whole = without_mark(trees_.range(verb));
    const Range range = whole.size() <= kLongestWhole ? whole : reading_.clause(verb);
    if (kCausal.contains(mark)) why_.push_back({range, 1.5 * weight});
    if (kTemporal.contains(mark) && has_subject) {
      if (!is_event_[verb]) return;  // what lasts is no more than the background: "when he was mayor"
      why_.push_back({reading_.clause(verb), (mark == "as" ? 0.5 : 0.6) * weight});
      how_.push_back({reading_.clause(verb), 0.8 * weight});
    } else if (mark == "after") {
      why_.push_back({range, 0.5 * weight});
      how_.push_back({range, 0.9 * weight});
    } else if (mark == "by") {
      how_.push_back({trees_.range(verb).size() <= kLongestWhole ? trees_.range(verb) : range, 1.2 * weight});
    } else if (mark == "to" && verb > trees_.head(verb)) {
      why_.push_back({with_mark(reading_.clause(verb)), 0.4 * weight});
    } else if (mark == "despite") {
      how_.push_back({trees_.range(verb).size() <= kLongestWhole ? trees_.range(verb) : range, 0.5 * weight});
    }
  }

  void add_phrase(std::uint32_t noun, double weight) {
    const std::string_view mark = mark_of(noun);
    const Range phrase = reading_.noun_phrase(noun);
    if (kCausal.contains(mark)) why_.push_back({phrase, 1.5 * weight});
    if (mark == "following") why_.push_back({phrase, 0.7 * weight});
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
      if (argument.role == "ARGM-CAU") why_.push_back({without_mark(range), 0.8 * weight});
      if (argument.role == "ARGM-MNR") how_.push_back({range, 0.6 * weight});
    }
  }

  /// The word that brings a clause or phrase in; empty where none does.
  std::string_view mark_of(std::uint32_t token) const {
    for (const std::uint32_t child : trees_.children(token)) {
      const std::string_view relation = trees_.universal_relation(child);
      if (relation == "mark" || relation == "case" || (child < token && clauses_.lemma(child) == "when")) return clauses_.lemma(child);
    }
    return {};
  }

  /// A purpose with its "to".
  Range with_mark(Range range) const {
    if (range.begin > 0 && clauses_.lemma(range.begin - 1) == "to") --range.begin;
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
  std::vector<bool> is_event_;   ///< of each token
  std::vector<Candidate> why_, how_;
};

}  // namespace

Reasons find_reasons(const Reading& reading) {
  if (reading.told.empty()) return {};
  return ReasonFinder(reading).find();
}

}  // namespace nutgraf::story
