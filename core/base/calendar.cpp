#include "base/calendar.h"

namespace nutgraf::base {
namespace {

void append_padded(std::string& text, std::int64_t number, std::size_t width) {
  const std::string digits = std::to_string(number);
  if (digits.size() < width) text.append(width - digits.size(), '0');
  text += digits;
}

}  // namespace

std::int64_t to_days(Date date) {
  const std::int64_t year = static_cast<std::int64_t>(date.year) - (date.month <= 2 ? 1 : 0);
  const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t day_of_year = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
  const std::int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146097 + day_of_era - 719468;
}

Date from_days(std::int64_t days) {
  days += 719468;
  const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
  const std::int64_t day_of_era = days - era * 146097;
  const std::int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / 146096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t shifted_month = (5 * day_of_year + 2) / 153;
  const std::int64_t month = shifted_month + (shifted_month < 10 ? 3 : -9);
  const std::int64_t year = year_of_era + era * 400 + (month <= 2 ? 1 : 0);
  return {static_cast<std::int32_t>(year), static_cast<std::uint8_t>(month),
          static_cast<std::uint8_t>(day_of_year - (153 * shifted_month + 2) / 5 + 1)};
}

int weekday(Date date) {
  const std::int64_t since_monday = (to_days(date) + 3) % 7;  // 1970-01-01 was a Thursday
  return static_cast<int>(since_monday < 0 ? since_monday + 7 : since_monday);
}

int days_in_month(std::int32_t year, int month) {
  if (month == 2) return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
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
