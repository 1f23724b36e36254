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

  TimeExpression resolve_point(const Point& point, Tense tense);
  TimeExpression resolve_range(Point first, Point last, Tense tense);
  std::optional<std::pair<Place, Place>> place_range(Point first, Point last, Tense tense);
  Point ordered(Point point) const;
  std::optional<Date> day_of_zone(std::optional<Place> place) const;
  std::optional<Place> place(const Point& point, Tense tense) const;
  std::optional<Place> shifted_place(const Point& point, Tense tense) const;
  bool counts_from_period(Unit unit) const { return unit >= Unit::Month && coarse_ && unit >= coarse_->unit; }
  std::optional<Date> reference_in_text(Unit unit) const;
  std::optional<Place> implied_place(const Point& point, Tense tense) const;
  bool tells_of_former_year(const Point& point) const;
  std::optional<Place> place_in_told_year(const Point& point, Tense tense) const;
  void remember(Period period);

  std::optional<Date> published_;
  NumericOrder order_ = NumericOrder::Unknown;
  std::optional<Date> day_;  ///< the last day that the text spoke of
  std::optional<Date> sentence_day_;
  std::optional<Period> coarse_;  ///< the last month, quarter or year
  int sentence_ = 0;              ///< how many sentences have begun
  int day_sentence_ = 0;          ///< that which spoke of `day_`
  int coarse_sentence_ = 0;       ///< that which spoke of `coarse_`
  int stated_year_ = 0;           ///< the last year that the text spelled out; 0 for none
  int stated_sentence_ = 0;       ///< that which did
  std::uint32_t number_ = 0;      ///< how many expressions have been resolved
  Id<TimeExpression> day_by_, coarse_by_, stated_by_;  ///< those that said `day_`, `coarse_` and `stated_year_`
  Aspect aspect_ = Aspect::Simple;  ///< of the clause that is read
};

}  // namespace nutgraf::time
