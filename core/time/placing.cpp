#include "time/placing.h"

#include <cstdlib>

#include "base/calendar.h"

namespace nutgraf::time {

Period month_period(int year, int month) { return {Unit::Month, {year, static_cast<std::uint8_t>(month), 1}}; }

Period day_period(int year, int month, int day) {
  const int last = base::days_in_month(year, month);
  return {Unit::Day, {year, static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day < last ? day : last)}};
}

bool names_part_of_year(const Point& point) {
  return point.holiday != nullptr || point.month > 0 || point.season > 0 || point.quarter > 0 || point.half > 0;
}

namespace {

/// The n-th weekday, week or weekend of a month or a year; that of the last one where there are fewer.
Period nth_within(const Point& point, Period frame) {
  const Date last = last_day(frame);
  const int into_week = (point.weekday - base::weekday(frame.first) + 7) % 7;
  Date day = base::add_days(frame.first, into_week + 7 * (point.nth > 0 ? point.nth - 1 : 0));
  if (point.nth < 0 || last < day) day = base::add_days(last, -((base::weekday(last) - point.weekday + 7) % 7));
  return period_of(day, point.nth_unit);
}

/// The part of this year that the point names.
Period part_of_year(const Point& point, int year) {
  if (point.holiday != nullptr) return {Unit::Day, day_of(*point.holiday, year)};
  if (point.day > 0) return day_period(year, point.month, point.day);
  if (point.nth != 0) return nth_within(point, month_period(year, point.month));
  if (point.month > 0) return month_period(year, point.month);
  const int first_month = point.season > 0 ? point.season : point.quarter > 0 ? point.quarter * 3 - 2 : point.half * 6 - 5;
  const Unit unit = point.season > 0 ? Unit::Season : point.quarter > 0 ? Unit::Quarter : Unit::Half;
  return {unit, {year, static_cast<std::uint8_t>(first_month), 1}};
}

/// How many days lie between; those against the tense count several times, since the verb beside a date need not be its own. A
/// verb that looks ahead says more: what is over is hardly told as yet to come.
std::int64_t distance(Period period, Date reference, Tense tense) {
  constexpr std::int64_t kAheadOfPast = 4, kBehindFuture = 16;
  const std::int64_t days = base::to_days(period.first) - base::to_days(reference);
  if (tense == Tense::Past && days > 0) return days * kAheadOfPast;
  return tense == Tense::Future && days < 0 ? -days * kBehindFuture : std::llabs(days);
}

/// The year's part that is nearest to the reference; a named weekday must fit where it can.
Period nearest(const Point& point, Date reference, Tense tense) {
  Period best = part_of_year(point, reference.year);
  const auto fits = [&](Period period) { return point.weekday < 0 || base::weekday(period.first) == point.weekday; };
  for (const int year : {reference.year - 1, reference.year + 1}) {
    const Period other = part_of_year(point, year);
    if (fits(other) == fits(best) ? distance(other, reference, tense) < distance(best, reference, tense) : fits(other)) best = other;
  }
  return best;
}

/// The nearest day with this number of a month, and with the weekday where one is named.
Period nearest_day_of_month(const Point& point, Date reference, Tense tense) {
  constexpr int kMonths = 6;
  const auto day_in = [&](int months) {
    const Date month = base::add_months({reference.year, reference.month, 1}, months);
    return day_period(month.year, month.month, point.day);
  };
  const auto fits = [&](Period period) { return point.weekday < 0 || base::weekday(period.first) == point.weekday; };
  Period best = day_in(0);
  for (int months = -kMonths; months <= kMonths; ++months) {
    const Period other = day_in(months);
    if (fits(other) == fits(best) ? distance(other, reference, tense) < distance(best, reference, tense) : fits(other)) best = other;
  }
  return best;
}

Period last_part(const Point& point, Date reference) {
  const Period same_year = part_of_year(point, reference.year);
  return reference < same_year.first ? part_of_year(point, reference.year - 1) : same_year;
}

Period next_part(const Point& point, Date reference) {
  const Period same_year = part_of_year(point, reference.year);
  return last_day(same_year) < reference ? part_of_year(point, reference.year + 1) : same_year;
}

Period named_weekday(const Point& point, Date reference, Tense tense) {
  const int back = (base::weekday(reference) - point.weekday + 7) % 7;
  const int ahead = (7 - back) % 7;
  const bool looks_ahead = tense == Tense::Future || (tense == Tense::FutureOfPast && ahead < back);
  int days = looks_ahead ? ahead : -back;
  if (point.which == Which::Last && back == 0) days = -7;
  if (point.which == Which::Last && back != 0) days = -back;
  if (point.which == Which::Next) days = 7 - back;
  if (point.which == Which::This) {
    days = looks_ahead ? ahead : point.weekday - base::weekday(reference);
    if (tense == Tense::Past && days > 0) days = -back;  // "crossed the Channel this Sunday", read on a Tuesday
  }
  return {Unit::Day, base::add_days(reference, days)};
}

}  // namespace

Period refined(const Point& point, Period frame) {
  if (names_part_of_year(point)) return part_of_year(point, frame.first.year);
  if (point.nth != 0) return nth_within(point, frame);
  if (point.day > 0 && frame.unit == Unit::Month) return day_period(frame.first.year, frame.first.month, point.day);
  if (point.weekday >= 0 && frame.unit == Unit::Week) return {Unit::Day, base::add_days(frame.first, point.weekday)};
  return frame;
}

Period named_period(const Point& point, Date reference, Tense tense) {
  if (point.day > 0 && point.month == 0) return nearest_day_of_month(point, reference, tense);
  if (point.weekday >= 0 && point.day == 0 && point.nth == 0) return named_weekday(point, reference, tense);
  switch (point.which) {
    case Which::Last: {
      const Period last = last_part(point, reference);
      return last_day(last) < reference ? last : part_of_year(point, last.first.year - 1);
    }
    case Which::Next: {
      const Period next = next_part(point, reference);
      return reference < next.first ? next : part_of_year(point, next.first.year + 1);
    }
    case Which::This:
      return part_of_year(point, reference.year);
    case Which::Unsaid:
      break;
  }
  if (point.day > 0 || point.nth != 0 || point.holiday != nullptr) return nearest(point, reference, tense);
  if (point.quarter > 0) return tense == Tense::Future ? nearest(point, reference, Tense::Unknown) : last_part(point, reference);
  if (tense == Tense::Future) return next_part(point, reference);
  return tense == Tense::Past ? last_part(point, reference) : nearest(point, reference, tense);
}

}  // namespace nutgraf::time
