#include "time/unit.h"

#include <algorithm>

#include "base/calendar.h"
#include "time/join.h"

namespace nutgraf::time {
namespace {

constexpr int kEarliestYear = 1, kLatestYear = 9999;  // what a TIMEX3 year of four digits can say

std::string padded(int number, std::size_t width) {
  std::string digits = std::to_string(number);
  return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

std::string week_value(Date day) {
  const base::IsoWeek week = base::iso_week(day);
  return join(padded(week.year, 4), "-W", padded(week.week, 2));
}

/// How many months a period lasts; 0 for those that are counted in days.
int months_of(Unit unit) {
  switch (unit) {
    case Unit::Month:
      return 1;
    case Unit::Season:
    case Unit::Quarter:
      return 3;
    case Unit::Half:
      return 6;
    case Unit::Year:
      return 12;
    case Unit::Decade:
      return 120;
    case Unit::Century:
      return 1200;
    default:
      return 0;
  }
}

int days_of(Unit unit) { return unit == Unit::Week || unit == Unit::Weekend ? 7 : 1; }

Date bounded(Date day) {
  day.year = std::clamp(day.year, kEarliestYear, kLatestYear);
  return day;
}

}  // namespace

Period period_of(Date day, Unit unit) {
  const auto month_first = [&](int month) { return Date{day.year, static_cast<std::uint8_t>(month), 1}; };
  switch (unit) {
    case Unit::Weekend:
      return {unit, base::add_days(day, 5 - base::weekday(day))};
    case Unit::Week:
      return {unit, base::add_days(day, -base::weekday(day))};
    case Unit::Month:
      return {unit, month_first(day.month)};
    case Unit::Season:
      return {unit, day.month < kSpring ? Date{day.year - 1, kWinter, 1} : month_first(day.month / 3 * 3)};
    case Unit::Quarter:
      return {unit, month_first((day.month - 1) / 3 * 3 + 1)};
    case Unit::Half:
      return {unit, month_first(day.month <= 6 ? 1 : 7)};
    case Unit::Year:
      return {unit, month_first(1)};
    case Unit::Decade:
      return {unit, {day.year / 10 * 10, 1, 1}};
    case Unit::Century:
      return {unit, {day.year / 100 * 100, 1, 1}};
    default:
      return {Unit::Day, day};
  }
}

Period shifted(Period period, int amount) {
  const int months = months_of(period.unit);
  const Date first = months > 0 ? base::add_months(period.first, std::int64_t{months} * amount)
                                : base::add_days(period.first, std::int64_t{days_of(period.unit)} * amount);
  return {period.unit, bounded(first)};
}

Date last_day(Period period) {
  if (period.unit == Unit::Weekend) return base::add_days(period.first, 1);
  const int months = months_of(period.unit);
  return base::add_days(months > 0 ? base::add_months(period.first, months) : base::add_days(period.first, days_of(period.unit)), -1);
}

std::string timex_value(Period period) {
  const Date first = period.first;
  const std::string year = padded(first.year, 4);
  switch (period.unit) {
    case Unit::Weekend:
      return join(week_value(first), "-WE");
    case Unit::Week:
      return week_value(first);
    case Unit::Month:
      return join(year, "-", padded(first.month, 2));
    case Unit::Season:
      return join(year, "-", season_letters(first.month));
    case Unit::Quarter:
      return join(year, "-Q", std::to_string((first.month - 1) / 3 + 1));
    case Unit::Half:
      return join(year, first.month <= 6 ? "-H1" : "-H2");
    case Unit::Year:
      return year;
    case Unit::Decade:
      return year.substr(0, 3);
    case Unit::Century:
      return year.substr(0, 2);
    default:
      return base::to_iso(first);
  }
}

std::string unknown_value(Unit unit) {
  switch (unit) {
    case Unit::Weekend:
      return "XXXX-WXX-WE";
    case Unit::Week:
      return "XXXX-WXX";
    case Unit::Month:
      return "XXXX-XX";
    case Unit::Season:
      return "XXXX-XX";
    case Unit::Quarter:
      return "XXXX-QX";
    case Unit::Half:
      return "XXXX-HX";
    case Unit::Year:
      return "XXXX";
    case Unit::Decade:
      return "XXX";
    case Unit::Century:
      return "XX";
    default:
      return "XXXX-XX-XX";
  }
}

std::string_view season_letters(int season) { return season == kSpring ? "SP" : season == kSummer ? "SU" : season == kFall ? "FA" : "WI"; }

}  // namespace nutgraf::time
