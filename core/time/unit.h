// The units that time is counted in, and periods of the calendar. Knows numbers, not words.
#pragma once

#include <string>

#include "nutgraf/date.h"

namespace nutgraf::time {

/// Units from fine to coarse. Those from `Day` on name periods of the calendar.
enum class Unit : std::uint8_t { Second, Minute, Hour, Day, Weekend, Week, Month, Season, Quarter, Half, Year, Decade, Century };

/// One day, week, month … of the calendar: `first` is its first day.
struct Period {
  Unit unit = Unit::Day;
  Date first;
};

/// Seasons by the month that opens them, as meteorologists count on the northern half of the earth.
constexpr int kSpring = 3, kSummer = 6, kFall = 9, kWinter = 12;

/// The period of this unit (`Day` or coarser) that holds the day; for a weekend, that of the day's week.
Period period_of(Date day, Unit unit);
/// The period so many of its own units later.
Period shifted(Period period, int amount);
/// The last day of the period.
Date last_day(Period period);
/// TIMEX3: "2017-05-02", "2017-W18", "2017-W18-WE", "2017-05", "2017-SU", "2017-Q2", "2017-H1", "2017", "201", "20".
std::string timex_value(Period period);
/// The same with X for what is not known: "XXXX-XX-XX", "XXXX-WXX" …
std::string unknown_value(Unit unit);
/// The letters of a season: "SP", "SU", "FA" or "WI".
std::string_view season_letters(int season);

}  // namespace nutgraf::time
