#include "base/iso_time.h"

#include <cstddef>
#include <cstdint>

#include "base/calendar.h"
#include "base/utf8.h"

namespace nutgraf::base {
namespace {

constexpr std::size_t kYear = 4, kMonth = 7, kWeek = 8, kDay = 10, kHour = 13, kMinute = 16;  // bytes up to there

/// The number that the digits at `at` are; -1 where one of them is none.
int number(std::string_view value, std::size_t at, std::size_t digits) {
  int number = 0;
  for (std::size_t i = at; i < at + digits; ++i) {
    if (!is_digit(static_cast<unsigned char>(value[i]))) return -1;
    number = number * 10 + (value[i] - '0');
  }
  return number;
}

Date date(int year, int month, int day) { return {year, static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)}; }

std::optional<IsoTime> week(int year, std::string_view value) {
  const IsoWeek named{year, number(value, 6, 2)};
  if (value[5] != 'W' || named.week < 1 || named.week > 53) return std::nullopt;
  const Date monday = monday_of(named);
  const IsoWeek read = iso_week(monday);  // of a year with 52 weeks the 53rd is the next year's first
  if (read.year != named.year || read.week != named.week) return std::nullopt;
  return IsoTime{monday, add_days(monday, 6)};
}

bool is_hour(std::string_view value) {
  if (value.size() == kDay) return true;
  if (value[kDay] != 'T' || (value.size() != kHour && value.size() != kMinute)) return false;
  const int hour = number(value, kDay + 1, 2), minute = value.size() == kMinute ? number(value, kHour + 1, 2) : 0;
  return hour >= 0 && hour < 24 && minute >= 0 && minute < 60 && (value.size() == kHour || value[kHour] == ':');
}

/// One side of an interval.
std::optional<IsoTime> point(std::string_view value) {
  if (value.size() < kYear) return std::nullopt;
  const int year = number(value, 0, kYear);
  if (year < 1) return std::nullopt;
  if (value.size() == kYear) return IsoTime{date(year, 1, 1), date(year, 12, 31)};
  if (value[kYear] != '-' || value.size() < kMonth) return std::nullopt;
  if (value.size() == kWeek) return week(year, value);
  const int month = number(value, 5, 2);
  if (month < 1 || month > 12) return std::nullopt;
  if (value.size() == kMonth) return IsoTime{date(year, month, 1), date(year, month, days_in_month(year, month))};
  if (value.size() < kDay || value[kMonth] != '-') return std::nullopt;
  const int day = number(value, 8, 2);
  if (day < 1 || day > days_in_month(year, month) || !is_hour(value)) return std::nullopt;
  return IsoTime{date(year, month, day), date(year, month, day), value.size() > kDay};
}

}  // namespace

std::optional<IsoTime> read_iso_time(std::string_view value) {
  const std::size_t slash = value.find('/');
  if (slash == std::string_view::npos) return point(value);
  const std::optional<IsoTime> first = point(value.substr(0, slash)), last = point(value.substr(slash + 1));
  if (!first || !last || last->to < first->from || last->from < first->from) return std::nullopt;
  return IsoTime{first->from, last->to, first->has_hour && last->has_hour};
}

bool is_iso_duration(std::string_view value) {
  if (value.size() < 3 || value[0] != 'P') return false;
  bool digits = false, clock = false;
  for (const char c : value.substr(1)) {
    if (is_digit(static_cast<unsigned char>(c))) {
      digits = true;
    } else if (c == 'T' && !digits && !clock) {
      clock = true;
    } else {
      const std::string_view units = clock ? "HMS" : "YMWD";
      if (!digits || units.find(c) == std::string_view::npos) return false;
      digits = false;
    }
  }
  return !digits && value.back() != 'T';
}

}  // namespace nutgraf::base
