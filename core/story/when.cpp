#include "story/when.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "base/calendar.h"
#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"
#include "story/candidates.h"
#include "story/finer_time.h"

namespace nutgraf::story {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kNone = document::Clauses::kNone;
constexpr std::int64_t kMonth = 31;              ///< days
constexpr std::uint32_t kOpening = 2;            ///< sentences whose times are news where the day of publication is unknown
constexpr int kDeepest = 12;                     ///< words between a time and the verb of its clause
/// What brings in what goes on at a deed, and prepositions by which a verb takes an act as its object ("accuse of setting fire").
constexpr auto kMeanwhile = base::word_set({"when", "as", "of", "from", "for", "with", "into", "against"});
constexpr double kQuoted = 0.5, kOnPage = 0.5;   ///< what others say, and what stands in captions and notices, weighs less
constexpr double kOfDeed = 15.0;                 ///< what the times of the deed weigh more
constexpr double kOfClause = 5.0, kExact = 1.3;  ///< and those of told clauses, and those that name an hour

class TimeFinder {
 public:
  explicit TimeFinder(const Reading& reading) : reading_(reading), document_(reading.document), told_at_(document_.tokens.size()) {
    for (const ToldClause& clause : reading.told) told_at_[clause.verb] = clause.weight;
    for (const Event& event : document_.events) {
      if (reading.deed && (event.token.index == reading.deed->verb || event.support.index == reading.deed->verb)) status_of_deed_ = event.status;
    }
  }

  std::vector<Answer> find() const {
    std::vector<Candidate> candidates;
    for (std::uint32_t i = 0; i < document_.times.size(); ++i) {
      const TimeExpression& time = document_.times[i];
      if (!is_placed(time) || !is_prose(document_, time.span)) continue;
      if (finer_time(document_, {i}).index == i + 1) continue;  // the finer one answers
      const bool may_be_of_deed = is_moment(time) && time.from && !is_spoken(time) && is_news(time) && is_on_side_of_deed(time);
      if (is_of_deed(i) || may_be_of_deed) candidates.push_back({answer_of(i), weight(i)});
    }
    return best_of(without_repeats(std::move(candidates)));
  }

 private:
  Answer answer_of(std::uint32_t time) const {
    Answer answer{whole_time(time), {}, {time}};
    const bool of_deed = is_of_deed(time);
    answer.rule = of_deed ? "time_of_deed" : "other_time";
    if (of_deed) answer.event = reading_.event_at[reading_.deed->verb];
    return answer;
  }

  /// Of the expressions of one value the heaviest: two Wednesdays of one week answer once.
  std::vector<Candidate> without_repeats(std::vector<Candidate> candidates) const {
    std::unordered_map<std::string_view, std::size_t> place_of;  // of a value, among those kept
    std::vector<Candidate> kept;
    for (const Candidate& candidate : candidates) {
      const auto [entry, is_new] = place_of.emplace(document_.times[candidate.answer.time.index].value, kept.size());
      if (is_new) {
        kept.push_back(candidate);
      } else if (kept[entry->second].weight < candidate.weight) {
        kept[entry->second] = candidate;
      }
    }
    return kept;
  }

  /// Whether a time is that of the deed: its event says so, or the time hangs on its verb or on what went on meanwhile.
  bool is_of_deed(std::uint32_t time) const {
    if (time > 0 && finer_time(document_, {time - 1}).index == time && is_of_deed(time - 1)) return true;
    if (!reading_.deed || document_.times[time].type == TimeType::Set) return false;
    const std::uint32_t verb = reading_.deed->verb;
    for (const Event& event : document_.events) {
      const bool is_deed = event.token.index == verb || event.support.index == verb;
      if (is_deed && (event.time.index == time || event.time_end.index == time)) return true;
    }
    const Range words = document::tokens_in(document_, document_.times[time].span);
    for (std::uint32_t token = words.begin; token < words.end; ++token) {
      if (is_participant(token)) continue;
      const std::uint32_t above = reading_.clauses.trees().head(token);
      if (above == verb || (above != kNone && is_part_of_deed(above))) return true;
    }
    return false;
  }

  /// Whether a verb completes the deed ("expect the bank to close in May") or tells what went on meanwhile ("died when a shaft collapsed in
  /// 1998").
  bool is_part_of_deed(std::uint32_t token) const {
    const document::Trees& trees = reading_.clauses.trees();
    if (trees.head(token) != reading_.deed->verb) return false;
    if (trees.universal_relation(token) == "xcomp" || trees.universal_relation(token) == "ccomp") return true;
    if (trees.universal_relation(token) != "advcl") return false;
    return std::any_of(trees.children(token).begin(), trees.children(token).end(), [&](std::uint32_t child) {
      return child < token && (kMeanwhile.contains(reading_.clauses.lemma(child)));
    });
  }

  bool is_participant(std::uint32_t token) const {
    const std::string_view relation = reading_.clauses.trees().universal_relation(token);
    return relation == "nsubj" || relation == "obj";
  }

  /// Whether a time is known on the calendar. A season is known by its year alone, since its first day differs between countries.
  static bool is_placed(const TimeExpression& time) {
    return time.from || (time.type == TimeType::Date && !time.value.empty() && base::is_digit(static_cast<unsigned char>(time.value[0])));
  }

  /// Whether a time is one that only a speaker names.
  bool is_spoken(const TimeExpression& time) const {
    const Range words = document::tokens_in(document_, time.span);
    return !words.empty() && reading_.is_quoted[words.begin];
  }

  static bool is_moment(const TimeExpression& time) { return time.type == TimeType::Date || time.type == TimeType::Time; }

  /// Whether a time lies within a month of the day of publication; where that is unknown, whether it stands in the opening.
  bool is_news(const TimeExpression& time) const {
    if (!document_.publication) return is_in_opening(time);
    const std::int64_t days = base::to_days(document_.publication->date) - base::to_days(*time.from);
    return -kMonth <= days && days <= kMonth;
  }

  /// Whether a time of another sentence may be that of the deed: a deed that is only planned does not lie on a day that is past, nor one
  /// that happened on a day to come. Within its sentence a day may be that of the news: "will be sold, the city said on Monday".
  bool is_on_side_of_deed(const TimeExpression& time) const {
    const Id<Sentence> sentence = document::sentence_of(document_, document::tokens_in(document_, time.span).begin);
    if (!status_of_deed_ || (sentence && sentence.index == reading_.deed->sentence)) return true;
    if (!document_.publication) return *status_of_deed_ != EventStatus::Planned;
    const Date& published = document_.publication->date;
    if (*status_of_deed_ == EventStatus::Planned) return time.to && published < *time.to;
    return *status_of_deed_ != EventStatus::Happened || !(published < *time.from);
  }

  /// Whether a time stands in one of the first sentences, or in that of the deed.
  bool is_in_opening(const TimeExpression& time) const {
    const Id<Sentence> sentence = document::sentence_of(document_, document::tokens_in(document_, time.span).begin);
    return sentence && (!reading_.deed || sentence.index < kOpening || sentence.index == reading_.deed->sentence);
  }

  double weight(std::uint32_t time) const {
    const std::uint32_t token = document::tokens_in(document_, document_.times[time].span).begin;
    const Id<Sentence> sentence = document::sentence_of(document_, token);
    if (!sentence) return 0.0;
    const bool on_page = is_of_page(document_, document_.sentences[sentence.index].tokens);
    const bool is_exact = document_.times[time].type == TimeType::Time || whole_time(time) != document_.times[time].span;
    return (1.0 + kOfClause * weight_of_clause(token) + (is_of_deed(time) ? kOfDeed : 0.0)) * (is_exact ? kExact : 1.0) *
           (reading_.is_quoted[token] ? kQuoted : 1.0) * (on_page ? kOnPage : 1.0) / (1.0 + sentence.index / 2.0);
  }

  double weight_of_clause(std::uint32_t token) const {
    if (reading_.clauses.empty()) return 0.0;
    for (int step = 0; step < kDeepest && token != kNone; ++step) {
      if (told_at_[token] > 0.0) return told_at_[token];
      token = reading_.clauses.trees().head(token);
    }
    return 0.0;
  }

  /// An expression of time with the one that stands at most a preposition away: "at 6 a.m. on Wednesday".
  Span whole_time(std::uint32_t time) const {
    Span span = document_.times[time].span;
    const auto joins = [&](const TimeExpression& a, const TimeExpression& b) {
      const bool moments = is_moment(a) && is_moment(b);
      return moments && b.span.begin >= a.span.end && b.span.begin - a.span.end <= 4 &&
             document::text(document_, Span{a.span.end, b.span.begin}).find_first_of(".\n") == std::string_view::npos;
    };
    const auto& times = document_.times;
    if (time + 1 < times.size() && joins(times[time], times[time + 1])) span.end = times[time + 1].span.end;
    if (time > 0 && joins(times[time - 1], times[time])) span.begin = times[time - 1].span.begin;
    return span;
  }

  const Reading& reading_;
  const Document& document_;
  std::optional<EventStatus> status_of_deed_;
  std::vector<double> told_at_;  ///< of each token, the weight of the clause that it is the verb of
};

}  // namespace

std::vector<Answer> find_when(const Reading& reading) { return TimeFinder(reading).find(); }

}  // namespace nutgraf::story
