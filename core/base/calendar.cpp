#include "base/calendar.h"

#include <algorithm>
#include <chrono>

namespace nutgraf::base {
namespace {

constexpr std::int32_t kFirstYear = -32767, kLastYear = 32767;  // of std::chrono

void append_padded(std::string& text, std::int64_t number, std::size_t width) {
  const std::string digits = std::to_string(number);
  if (digits.size() < width) text.append(width - digits.size(), '0');
  text += digits;
}

}  // namespace

std::int64_t to_days(Date date) {
  const std::chrono::year year{std::clamp(date.year, kFirstYear, kLastYear)};
  return std::chrono::sys_days(year / date.month / date.day).time_since_epoch().count();
}

Date from_days(std::int64_t days) {
  static const std::int64_t first = to_days({kFirstYear, 1, 1}), last = to_days({kLastYear, 12, 31});
  const std::chrono::days since_epoch(std::clamp(days, first, last));
  const std::chrono::year_month_day day{std::chrono::sys_days(since_epoch)};
  return {static_cast<int>(day.year()), static_cast<std::uint8_t>(static_cast<unsigned>(day.month())),
          static_cast<std::uint8_t>(static_cast<unsigned>(day.day()))};
}

int weekday(Date date) {
  const std::chrono::sys_days day{std::chrono::days(to_days(date))};
  return static_cast<int>(std::chrono::weekday(day).iso_encoding()) - 1;
}

int days_in_month(std::int32_t year, int month) {
  if (month == 2) return std::chrono::year(year % 400).is_leap() ? 29 : 28;  // the calendar repeats every 400 years
  return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

bool is_real(Date date) {
  return date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= days_in_month(date.year, date.month);
}

Date add_days(Date date, std::int64_t days) { return from_days(to_days(date) + days); }

Date add_months(Date date, std::int64_t months) {
  const std::int64_t total = static_cast<std::int64_t>(date.year) * 12 + (date.month - 1) + months;
  const std::int64_t year = total >= 0 ? total / 12 : (total - 11) / 12;
  const int month = static_cast<int>(total - year * 12) + 1;
  const int last = days_in_month(static_cast<std::int32_t>(year), month);
  return {static_cast<std::int32_t>(year), static_cast<std::uint8_t>(month),
          date.day < last ? date.day : static_cast<std::uint8_t>(last)};
}

IsoWeek iso_week(Date date) {
  const Date thursday = add_days(date, 3 - weekday(date));  // a week belongs to the year of its Thursday
  const std::int64_t day_of_year = to_days(thursday) - to_days({thursday.year, 1, 1});
  return {thursday.year, static_cast<int>(day_of_year / 7) + 1};
}

Date monday_of(IsoWeek week) {
  const Date fourth{week.year, 1, 4};  // 4 January always lies in week 1
  return add_days(fourth, 7 * (static_cast<std::int64_t>(week.week) - 1) - weekday(fourth));
}

std::string to_iso(Date date) {
  std::string text;
  append_padded(text, date.year, 4);
  text += '-';
  append_padded(text, date.month, 2);
  text += '-';
  append_padded(text, date.day, 2);
  return text;
}

}  // namespace nutgraf::base
