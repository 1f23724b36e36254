// Puts what expressions of time say on the calendar and writes it as TIMEX3. Reads the publication date.
#pragma once

#include <optional>
#include <utility>

#include "nutgraf/document.h"
#include "time/meaning.h"
#include "time/numeric_order.h"
#include "time/tense.h"

namespace nutgraf::time {

/// Resolves the expressions of one article in their order, since some count from those before them.
class Resolver {
 public:
  Resolver(std::optional<Date> published, NumericOrder order) : published_(published), order_(order) {}

  /// Says that the expressions from now on stand in another sentence: a lone "5 p.m." takes its day from its own sentence.
  void begin_sentence() {
    sentence_day_.reset();
    ++sentence_;
  }

  /// The expression without its span. Where the calendar place is not known, `value` holds X for what is unknown and there
  /// are no days. `counted_from` numbers the expressions that this resolver has read.
  TimeExpression resolve(const Meaning& meaning, Tense tense, Aspect aspect = Aspect::Simple);

 private:
  struct Place {
    Period period;
    TimeAnchor anchor = TimeAnchor::None;
    Id<TimeExpression> from{};  ///< the expression that it counts from, where the anchor is the text
  };

  /// What the text told last of its kind.
  template <class T>
  struct Told {
    std::optional<T> what;
    int sentence = 0;       ///< which told it
    Id<TimeExpression> by;  ///< the expression that did
  };
  template <class T>
  Told<T> told(T what) const {
    return {what, sentence_, {number_}};
  }

  TimeExpression resolve_point(const Point& point, Tense tense);
  TimeExpression resolve_range(Point first, Point last, Tense tense);
  std::optional<std::pair<Place, Place>> place_range(Point first, Point last, Tense tense);
  Point ordered(Point point) const;
  std::optional<Date> day_of_zone(std::optional<Place> place) const;
  std::optional<Place> place(const Point& point, Tense tense) const;
  std::optional<Place> shifted_place(const Point& point, Tense tense) const;
  bool counts_from_period(Unit unit) const { return unit >= Unit::Month && period_.what && unit >= period_.what->unit; }
  std::optional<Date> reference_in_text(Unit unit) const;
  std::optional<Place> implied_place(const Point& point, Tense tense) const;
  bool tells_of_former_year(const Point& point) const;
  std::optional<Place> place_in_told_year(const Point& point, Tense tense) const;
  std::optional<Place> place_in_told_days(const Point& point, Tense tense) const;
  void remember_days(Date first, Date last);
  void remember(Period period);

  std::optional<Date> published_;
  NumericOrder order_ = NumericOrder::Unknown;
  Told<Date> day_;       ///< the last day that the text spoke of
  Told<Period> period_;  ///< the last month, quarter or year
  Told<int> year_;       ///< the last year that the text spelled out
  Told<std::pair<Date, Date>> days_;  ///< the last few days in a row that the text spelled out: "March 15 to 17"
  std::optional<Date> sentence_day_;
  int sentence_ = 0;          ///< how many sentences have begun
  std::uint32_t number_ = 0;  ///< how many expressions have been resolved
  Aspect aspect_ = Aspect::Simple;  ///< of the clause that is read
};

}  // namespace nutgraf::time
