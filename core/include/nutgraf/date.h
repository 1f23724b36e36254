// A day of the Gregorian calendar, as options and layers carry it. Arithmetic on it lives in base/calendar.h.
#pragma once

#include <cstdint>

namespace nutgraf {

/// A day of the proleptic Gregorian calendar: `month` 1–12, `day` 1–31.
struct Date {
  std::int32_t year = 1970;
  std::uint8_t month = 1;
  std::uint8_t day = 1;

  friend constexpr bool operator==(Date a, Date b) { return a.year == b.year && a.month == b.month && a.day == b.day; }
  friend constexpr bool operator!=(Date a, Date b) { return !(a == b); }
  friend constexpr bool operator<(Date a, Date b) {
    if (a.year != b.year) return a.year < b.year;
    if (a.month != b.month) return a.month < b.month;
    return a.day < b.day;
  }
};

}  // namespace nutgraf
