// Arithmetic on days of the Gregorian calendar. Knows numbers, not words.
#pragma once

#include <cstdint>
#include <string>

#include "nutgraf/date.h"

namespace nutgraf::base {

/// Days since 1970-01-01, negative before. Both go by std::chrono's calendar, and no farther than its years −32767 to 32767.
std::int64_t to_days(Date date);
Date from_days(std::int64_t days);

/// 0 for Monday … 6 for Sunday, as ISO 8601 orders them.
int weekday(Date date);
int days_in_month(std::int32_t year, int month);
bool is_real(Date date);

Date add_days(Date date, std::int64_t days);
/// The same day so many months on, or the last one of that month where it has no such day.
Date add_months(Date date, std::int64_t months);

/// The ISO 8601 week that a day lies in; `year` can differ from the day's own.
struct IsoWeek {
  std::int32_t year = 1970;
  int week = 1;
};
IsoWeek iso_week(Date date);
/// The Monday of a week.
Date monday_of(IsoWeek week);

/// "YYYY-MM-DD".
std::string to_iso(Date date);

}  // namespace nutgraf::base
