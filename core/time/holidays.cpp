#include "time/holidays.h"

#include "base/calendar.h"
#include "base/word_set.h"

namespace nutgraf::time {
namespace {

using Rule = Holiday::Rule;

/// Longer names before those that begin them. Days that differ between countries are left out, but for those of the
/// United States whose names no other country's newspapers use of their own.
constexpr Holiday kHolidays[] = {{"new year 's eve", Rule::Fixed, 12, 31},       {"new year 's day", Rule::Fixed, 1, 1},
                                 {"christmas eve", Rule::Fixed, 12, 24},         {"christmas day", Rule::Fixed, 12, 25},
                                 {"christmas", Rule::Fixed, 12, 25, 0, true},    {"boxing day", Rule::Fixed, 12, 26},
                                 {"halloween", Rule::Fixed, 10, 31, 0, true},    {"valentine 's day", Rule::Fixed, 2, 14},
                                 {"thanksgiving day", Rule::Weekday, 11, 22, 3}, {"thanksgiving", Rule::Weekday, 11, 22, 3, true},
                                 {"memorial day", Rule::Weekday, 5, 25, 0},      {"election day", Rule::Weekday, 11, 2, 1},
                                 {"martin luther king jr. day", Rule::Weekday, 1, 15, 0},
                                 {"martin luther king 's day", Rule::Weekday, 1, 15, 0},
                                 {"martin luther king day", Rule::Weekday, 1, 15, 0},
                                 {"mlk day", Rule::Weekday, 1, 15, 0},
                                 {"presidents ' day", Rule::Weekday, 2, 15, 0},
                                 {"president 's day", Rule::Weekday, 2, 15, 0},
                                 {"st. patrick 's day", Rule::Fixed, 3, 17},
                                 {"st patrick 's day", Rule::Fixed, 3, 17},
                                 {"saint patrick 's day", Rule::Fixed, 3, 17},
                                 {"earth day", Rule::Fixed, 4, 22},
                                 {"father 's day", Rule::Weekday, 6, 15, 6},
                                 {"juneteenth", Rule::Fixed, 6, 19},
                                 {"bastille day", Rule::Fixed, 7, 14},
                                 {"may day", Rule::Fixed, 5, 1},
                                 {"april fools ' day", Rule::Fixed, 4, 1},
                                 {"april fool 's day", Rule::Fixed, 4, 1},
                                 {"anzac day", Rule::Fixed, 4, 25},
                                 {"canada day", Rule::Fixed, 7, 1},
                                 {"australia day", Rule::Fixed, 1, 26},
                                 {"bonfire night", Rule::Fixed, 11, 5},
                                 {"guy fawkes night", Rule::Fixed, 11, 5},
                                 {"burns night", Rule::Fixed, 1, 25},
                                 {"all saints ' day", Rule::Fixed, 11, 1},
                                 {"all souls ' day", Rule::Fixed, 11, 2},
                                 {"st. david 's day", Rule::Fixed, 3, 1},
                                 {"st david 's day", Rule::Fixed, 3, 1},
                                 {"st. george 's day", Rule::Fixed, 4, 23},
                                 {"st george 's day", Rule::Fixed, 4, 23},
                                 {"st. andrew 's day", Rule::Fixed, 11, 30},
                                 {"st andrew 's day", Rule::Fixed, 11, 30},
                                 {"hogmanay", Rule::Fixed, 12, 31},
                                 {"labor day", Rule::Weekday, 9, 1, 0},
                                 {"columbus day", Rule::Weekday, 10, 8, 0},
                                 {"veterans day", Rule::Fixed, 11, 11},
                                 {"armistice day", Rule::Fixed, 11, 11},
                                 {"black friday", Rule::Weekday, 11, 23, 4},
                                 {"cyber monday", Rule::Weekday, 11, 26, 0},
                                 {"groundhog day", Rule::Fixed, 2, 2},
                                 {"mardi gras", Rule::Easter, 0, -47},
                                 {"shrove tuesday", Rule::Easter, 0, -47},
                                 {"ash wednesday", Rule::Easter, 0, -46},
                                 {"palm sunday", Rule::Easter, 0, -7},
                                 {"maundy thursday", Rule::Easter, 0, -3},
                                 {"good friday", Rule::Easter, 0, -2},
                                 {"easter sunday", Rule::Easter, 0, 0},
                                 {"easter monday", Rule::Easter, 0, 1},
                                 {"easter", Rule::Easter, 0, 0, 0, true},
                                 {"ascension day", Rule::Easter, 0, 39},
                                 {"pentecost", Rule::Easter, 0, 49},
                                 {"whit sunday", Rule::Easter, 0, 49},
                                 {"whit monday", Rule::Easter, 0, 50}};

constexpr auto kBefore =
    base::word_set({"on", "at", "by", "since", "until", "till", "before", "after", "last", "this", "next", "every", "over", "past"});

Date easter(int year) {
  const int golden = year % 19, century = year / 100, in_century = year % 100;
  const int moon = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
  const int weekday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - moon - in_century % 4) % 7;
  const int late = (golden + 11 * moon + 22 * weekday) / 451;
  const int sum = moon + weekday - 7 * late + 114;
  return {year, static_cast<std::uint8_t>(sum / 31), static_cast<std::uint8_t>(sum % 31 + 1)};
}

}  // namespace

const Holiday* read_holiday(Cursor& cursor) {
  if (!cursor.here().capital) return nullptr;
  const std::string before = cursor.here(-1).text;
  for (const Holiday& holiday : kHolidays) {
    if (!cursor.phrase(holiday.name)) continue;
    const bool part_of_name = cursor.here().capital && holiday.needs_preposition;  // "Christmas Island"
    const Word& next = cursor.here();
    const bool framed = next.is("of") || (next.has_digits() && next.text.size() == 4);  // "Christmas 2013", "Christmas of last year"
    const bool prompted = framed || kBefore.contains(before);
    return part_of_name || (holiday.needs_preposition && !prompted) ? nullptr : &holiday;
  }
  return nullptr;
}

Date day_of(const Holiday& holiday, int year) {
  if (holiday.rule == Rule::Easter) return base::add_days(easter(year), holiday.day);
  const Date first{year, static_cast<std::uint8_t>(holiday.month), static_cast<std::uint8_t>(holiday.day)};
  if (holiday.rule == Rule::Fixed) return first;
  return base::add_days(first, (holiday.weekday - base::weekday(first) + 7) % 7);
}

}  // namespace nutgraf::time
