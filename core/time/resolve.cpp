#include "time/resolve.h"

#include "base/calendar.h"
#include "time/join.h"
#include "time/placing.h"
#include "time/timex.h"

namespace nutgraf::time {
namespace {

std::string recurrence_value(const Recurrence& recurrence) {
  return recurrence.at ? join(unplaced_value(*recurrence.at), time_suffix(*recurrence.at)) : length_value(recurrence.every);
}

bool is_time(const Point& point) { return point.hour >= 0 || point.part != DayPart::None; }

/// The end of "July 7-8" as a point.
Point last_of(Point point) {
  point.day = point.last_day;
  if (point.last_month > 0) point.month = point.last_month;
  return point;
}

constexpr int kSunday = 6;  ///< as `base::weekday` counts

int minutes_of(int hour, int minute) { return hour * 60 + (minute < 0 ? 0 : minute); }

}  // namespace

std::optional<Resolver::Place> Resolver::shifted_place(const Point& point, Tense tense) const {
  Shift shift = *point.shift;
  const bool by_text = shift.anchor == TimeAnchor::Text;
  if (shift.keeps_grain && period_.what && (period_.what->unit == Unit::Quarter || (by_text && period_.what->unit == Unit::Month))) {
    return Place{{period_.what->unit, base::add_months(period_.what->first, 12 * shift.amount)}, TimeAnchor::Text, period_.by};
  }
  const std::optional<Date> in_text = by_text ? reference_in_text(shift.unit) : std::nullopt;
  constexpr int kReach = 2;  // sentences
  const bool neighbour = by_text && shift.unit == Unit::Day && (shift.amount == 1 || shift.amount == -1);
  if (neighbour && day_.what && sentence_ - day_.sentence > kReach) return std::nullopt;  // "the next day" follows a deed told since, whose day is not said
  const bool still_ahead = shift.unit < Unit::Month && tense == Tense::Past && in_text && published_ && *published_ < *in_text;
  if (still_ahead) return std::nullopt;  // "the next day" of a past report cannot follow a day yet to come
  // where the text names no time before, it counts from its own day: "the previous month", "will meet the following week"
  const bool agrees = shift.amount < 0 ? tense != Tense::Future : shift.amount > 0 && tense == Tense::Future;
  const bool speaks_of_now = !by_text || shift.keeps_grain || shift.unit == Unit::Quarter || agrees;
  const std::optional<Date> reference = in_text ? in_text : speaks_of_now ? published_ : std::nullopt;
  if (!reference) return std::nullopt;
  const bool quarter_just_over = by_text && !in_text && shift.unit == Unit::Quarter && tense != Tense::Future;
  const bool weekend_just_over = shift.unit == Unit::Weekend && shift.amount == 0 && tense == Tense::Past && base::weekday(*reference) < 5;
  if (quarter_just_over || weekend_just_over) --shift.amount;
  const bool open_week = shift.unit == Unit::Week && shift.amount == -1 && !in_text && base::weekday(*reference) == kSunday;
  if (open_week) return std::nullopt;  // on a Sunday, "last week" is the one that ends for some and ended a week ago for others
  const Period frame = shifted(period_of(*reference, shift.unit), shift.amount);
  if (!in_text) return Place{refined(point, frame), TimeAnchor::Published};
  return Place{refined(point, frame), TimeAnchor::Text, counts_from_period(shift.unit) ? period_.by : day_.by};
}

std::optional<Date> Resolver::reference_in_text(Unit unit) const {
  if (counts_from_period(unit)) return period_.what->first;
  return unit == Unit::Quarter ? std::nullopt : day_.what;  // "the quarter" is not that of the last weekday
}

std::optional<Resolver::Place> Resolver::implied_place(const Point& point, Tense tense) const {
  const bool named = names_part_of_year(point) || point.weekday >= 0 || point.day > 0;
  const bool month = point.month > 0 && point.day == 0;
  const std::optional<Date> in_text = month && period_.what ? std::optional(period_.what->first) : day_.what;
  if (point.counts_from == TimeAnchor::Text && in_text) {
    return Place{named_period(point, *in_text, tense), TimeAnchor::Text, month && period_.what ? period_.by : day_.by};
  }
  if (const auto told = place_in_told_days(point, tense)) return told;
  if (named) {
    const auto told = place_in_told_year(point, tense);
    return told || !published_ ? told : std::optional(Place{named_period(point, *published_, tense), TimeAnchor::Published});
  }
  return sentence_day_ ? std::optional(Place{{Unit::Day, *sentence_day_}, TimeAnchor::Text, day_.by}) : std::nullopt;
}

/// The month or day of the year that the text is telling of. Without a date of publication that is a year of the same sentence, or of
/// the one before where the simple past tells on. With one it is a year that is over, before which a pluperfect lies: "It sank in 1944. A
/// bomber had hit it in February." All else leaves it open.
std::optional<Resolver::Place> Resolver::place_in_told_year(const Point& point, Tense tense) const {
  if (point.month == 0) return std::nullopt;
  if (published_ && point.which != Which::Unsaid) return std::nullopt;  // "last April" counts from the day of publication
  if (published_) {
    const int year = year_.what.value_or(0);  // "0000" is none either
    const bool neighbour = year > 0 && year < published_->year && sentence_ - year_.sentence <= 1;
    if (!neighbour || (aspect_ != Aspect::Pluperfect && !(tense == Tense::Past && tells_of_former_year(point)))) return std::nullopt;
    return Place{refined(point, {Unit::Year, {year, 1, 1}}), TimeAnchor::Text, year_.by};
  }
  const bool tells_on = tense == Tense::Past && aspect_ != Aspect::Perfect;
  const int reach = tells_on ? 1 : 0;
  if (!period_.what || sentence_ - period_.sentence > reach) return std::nullopt;
  return Place{refined(point, *period_.what), TimeAnchor::Text, period_.by};
}

/// "The fair ran from March 15 to 17. On Saturday it rained": the weekday of a few days that the text tells of, where these are over or ahead as the
/// tense says and not far off.
std::optional<Resolver::Place> Resolver::place_in_told_days(const Point& point, Tense tense) const {
  constexpr std::int64_t kNear = 30;  // days
  if (!point.is_weekday_only() || point.which != Which::Unsaid || !days_.what || !published_) return std::nullopt;
  const auto [first, last] = *days_.what;
  const bool ahead = tense == Tense::Future;
  const std::int64_t away = ahead ? base::to_days(first) - base::to_days(*published_) : base::to_days(*published_) - base::to_days(last);
  const Date day = base::add_days(first, (point.weekday - base::weekday(first) + 7) % 7);
  if (away < 0 || away > kNear || last < day) return std::nullopt;
  return Place{{Unit::Day, day}, TimeAnchor::Text, days_.by};
}

/// Remembers days of which each weekday comes once.
void Resolver::remember_days(Date first, Date last) {
  constexpr std::int64_t kWeek = 7;
  const std::int64_t length = base::to_days(last) - base::to_days(first) + 1;
  if (length > 1 && length <= kWeek) days_ = told(std::pair(first, last));
}

/// Whether the day or month of its name that is nearest before the day of publication lies in another year and months back: news would
/// have said its year, so the text still tells of the year that it stated ("founded in 2017; on November 21 it closed", in March 2019).
bool Resolver::tells_of_former_year(const Point& point) const {
  constexpr std::int64_t kRecent = 60;  // days
  const Date nearest = named_period(point, *published_, Tense::Past).first;
  return nearest.year != published_->year && base::to_days(*published_) - base::to_days(nearest) > kRecent;
}

std::optional<Resolver::Place> Resolver::place(const Point& point, Tense tense) const {
  if (point.order_open) return std::nullopt;
  std::optional<Place> found = point.frame   ? Place{refined(point, *point.frame), TimeAnchor::None}
                               : point.shift ? shifted_place(point, tense)
                                             : implied_place(point, tense);
  if (found && point.months_on != 0) found->period.first = base::add_months(found->period.first, point.months_on);
  if (found && point.days_on != 0) found->period.first = base::add_days(found->period.first, point.days_on);
  return found;
}

/// A date in numbers with its day and month in the order of the article, or left open. The day of publication settles its own.
Point Resolver::ordered(Point point) const {
  if (!point.order_open) return point;
  const auto is_published = [&](int month, int day) {
    return published_ && point.frame && published_->year == point.frame->first.year && published_->month == month && published_->day == day;
  };
  const bool day_first = order_ == NumericOrder::DayFirst || is_published(point.day, point.month);
  if (day_first) std::swap(point.month, point.day);
  if (day_first || order_ == NumericOrder::MonthFirst || is_published(point.month, point.day)) point.order_open = false;
  return point;
}

/// The day that tells whether a zone has summer time.
std::optional<Date> Resolver::day_of_zone(std::optional<Place> place) const {
  return place ? std::optional(place->period.first) : published_;
}

void Resolver::remember(Period period) {
  if (period.unit == Unit::Day) {
    day_ = told(period.first);
    sentence_day_ = period.first;
  }
  if (period.unit >= Unit::Month && period.unit <= Unit::Year) period_ = told(period);
}

TimeExpression Resolver::resolve_point(const Point& said, Tense tense) {
  const Point point = ordered(said);
  TimeExpression time;
  time.type = is_time(point) ? TimeType::Time : TimeType::Date;
  auto found = place(point, tense);
  const std::string zone = zone_suffix(point, day_of_zone(found));
  std::string end = end_suffix(point);
  if (!end.empty()) end += zone;
  if (!found) {
    const std::string day = unplaced_value(point);
    time.value = join(day, time_suffix(point), zone);
    if (!end.empty()) time.value = join(time.value, "/", day, end);
    if (point.last_day > 0) time.value = join(time.value, "/", unplaced_value(last_of(point)));
    return time;
  }
  if (point.week_of) found->period = period_of(found->period.first, Unit::Week);
  const Period period = found->period;
  const bool compares = point.shift && point.shift->keeps_grain;  // "a year earlier" leaves the story where it is
  if (!compares) remember(period);
  if (point.frame && period.unit == Unit::Day) remember(month_period(period.first.year, period.first.month));
  if (point.frame) year_ = told(period.first.year);
  time.anchor = found->anchor;
  time.counted_from = found->from;
  time.value = join(timex_value(period), time_suffix(point), zone);
  if (period.unit != Unit::Season) {
    time.from = period.first;
    time.to = last_day(period);
  }
  std::optional<Period> last;
  if (point.last_day > 0) last = day_period(period.first.year, point.last_month > 0 ? point.last_month : point.month, point.last_day);
  if (point.last_year > 0) last = Period{Unit::Year, {point.last_year, 1, 1}};
  if (last && last->first < period.first) last->first = base::add_months(last->first, 12);  // "December 30 - January 2"
  const bool past_midnight = !end.empty() && minutes_of(point.last_hour, point.last_minute) <= minutes_of(point.hour, point.minute);
  if (!end.empty()) last = past_midnight ? shifted(period, 1) : period;
  if (last) {
    time.value = join(time.value, "/", timex_value(*last), end);
    time.to = last_day(*last);
    if (period.unit == Unit::Day && last->unit == Unit::Day) remember_days(period.first, last->first);
  }
  return time;
}

/// Both ends of a range: the one that says its year or week lends it to the other, and the last is the next one behind the first.
std::optional<std::pair<Resolver::Place, Resolver::Place>> Resolver::place_range(Point first, Point last, Tense tense) {
  const auto is_fixed = [](const Point& point) { return point.frame || point.shift; };
  const bool lends = !is_fixed(first) && is_fixed(last) && (names_part_of_year(first) || first.weekday >= 0);
  const bool of_year = last.frame || (last.shift && last.shift->unit == Unit::Year);
  const bool of_week = last.shift && last.shift->unit == Unit::Week && first.weekday >= 0;
  if (lends && (of_year || of_week)) {
    first.frame = last.frame;
    first.shift = last.shift;
  }
  if (first.day > 0 && first.month == 0 && last.month > 0) {  // "Monday 30 March": the month of the last day, or the one before
    first.month = first.day <= last.day ? last.month : last.month == 1 ? 12 : last.month - 1;
  }
  auto begin = place(first, tense);
  if (!begin) return std::nullopt;
  if (!is_fixed(last)) {
    remember(begin->period);
    last.which = Which::Next;
    last.counts_from = TimeAnchor::Text;
  }
  const bool weekdays = first.is_weekday_only() && last.is_weekday_only() && !is_fixed(first) && first.which == Which::Unsaid;
  if (weekdays && published_ && tense == Tense::Unknown) {  // "is open Wednesday to Sunday": the days that hold today, or the next ones
    const int lasts = (last.weekday - first.weekday + 7) % 7, back = (base::weekday(*published_) - first.weekday + 7) % 7;
    begin->period.first = base::add_days(*published_, back <= lasts ? -back : 7 - back);
    day_.what = begin->period.first;
  }
  const auto end = place(last, tense);
  if (!end) return std::nullopt;
  if (end->period.first < begin->period.first && lends && of_year) begin->period.first = base::add_months(begin->period.first, -12);
  return std::pair(*begin, *end);
}

TimeExpression Resolver::resolve_range(Point first, Point last, Tense tense) {
  TimeExpression time;
  time.type = is_time(first) || is_time(last) ? TimeType::Time : TimeType::Date;
  const auto found = place_range(first, last, tense);
  const auto begin = found ? std::optional(found->first) : std::nullopt;
  const auto end = found ? std::optional(found->second) : std::nullopt;
  const auto value = [&](const Point& point, const std::optional<Place>& place) {
    const std::string day = place ? timex_value(place->period) : unplaced_value(point);
    return join(day, time_suffix(point), zone_suffix(point, day_of_zone(place)));
  };
  time.value = join(value(first, begin), "/", value(last, end));
  if (!found) return time;
  remember(begin->period);
  time.anchor = begin->anchor;
  time.counted_from = begin->from;
  const bool in_order = !(last_day(end->period) < begin->period.first);
  if (!in_order) return time;
  time.from = begin->period.first;
  time.to = last_day(end->period);
  if (begin->period.unit == Unit::Day && end->period.unit == Unit::Day && names_part_of_year(first)) remember_days(*time.from, *time.to);
  return time;
}

TimeExpression Resolver::resolve(const Meaning& meaning, Tense tense, Aspect aspect) {
  aspect_ = aspect;
  TimeExpression time;
  switch (meaning.kind) {
    case MeaningKind::Point:
      time = meaning.last ? resolve_range(meaning.point, *meaning.last, tense) : resolve_point(meaning.point, tense);
      time.rule = meaning.last ? TimeRule::Range : meaning.rule;
      break;
    case MeaningKind::Length:
      time.type = TimeType::Duration;
      time.value = length_value(meaning.length);
      time.rule = TimeRule::Length;
      break;
    case MeaningKind::Recurrence:
      time.type = TimeType::Set;
      time.value = recurrence_value(meaning.recurrence);
      time.rule = TimeRule::Recurrence;
      break;
    case MeaningKind::Reference:
      time.value = reference_value(meaning.reference);
      time.rule = TimeRule::Reference;
      break;
  }
  time.modifier = meaning.modifier;
  ++number_;
  return time;
}

}  // namespace nutgraf::time
