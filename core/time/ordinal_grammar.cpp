// What is counted within a month or a year.
#include "time/grammar.h"
#include "time/numbers.h"

namespace nutgraf::time {
namespace {

constexpr int kThursday = 3, kSaturday = 5;

/// "first", "3rd"; -1 for "last".
std::optional<int> read_place(Cursor& cursor) {
  if (cursor.word("last")) return -1;
  const auto place = attempt(cursor, read_ordinal);
  return place && *place <= 5 ? place : std::nullopt;
}

/// "Friday", "week", "weekend", "day" behind the place. A week belongs to the month and year of its Thursday, as in ISO 8601.
bool read_counted(Cursor& cursor, Point& point, int place) {
  if (cursor.here().is(WordClass::Weekday) && cursor.here().capital) {
    point.nth = place;
    point.weekday = *cursor.take(WordClass::Weekday);
    return true;
  }
  if (cursor.word("day")) {
    point.day = place > 0 ? place : 31;  // the last one, where the month has fewer
    return true;
  }
  const bool weekend = cursor.word("weekend");
  if (!weekend && !cursor.word("week")) return false;
  point.nth = place;
  point.nth_unit = weekend ? Unit::Weekend : Unit::Week;
  point.weekday = weekend ? kSaturday : kThursday;
  return true;
}

/// "July", "July 2014", "2015", "next month", "this year", "the month".
bool read_frame(Cursor& cursor, Point& point) {
  if (const auto date = attempt(cursor, calendar_date)) {
    if (date->month == 0 || date->day > 0) return false;
    point.month = date->month;
    point.frame = date->frame;
    point.shift = date->shift;
    return true;
  }
  if (const auto year = attempt(cursor, read_year)) {
    point.frame = Period{Unit::Year, {*year, 1, 1}};
  } else if (cursor.phrase("the month")) {
    point.shift = Shift{Unit::Month, 0};
  } else if (cursor.phrase("the year")) {
    point.shift = Shift{Unit::Year, 0};
  } else if (const auto found = attempt(cursor, directed)) {
    const bool counts = found->shift && (found->shift->unit == Unit::Month || found->shift->unit == Unit::Year) && found->weekday < 0;
    if (!counts) return false;
    point.shift = found->shift;
  } else {
    return false;
  }
  const bool day_of_year = point.nth == 0 && (point.frame || point.shift->unit == Unit::Year);
  if (day_of_year) point.month = point.day == 31 ? 12 : 1;
  return true;
}

}  // namespace

std::optional<Point> ordinal_part(Cursor& cursor) {
  Point point;
  const bool joined = (cursor.here(-1).is("and") || cursor.here(-1).is("or")) && cursor.here(-2).is(WordClass::Ordinal);
  cursor.word("the");
  const auto place = read_place(cursor);
  if (!place || !read_counted(cursor, point, *place) || !cursor.any("of", "in")) return std::nullopt;
  const bool any_month = cursor.here().is("the") && cursor.here(1).is("month");
  if (joined && any_month) return std::nullopt;  // "the first and third Saturday of the month": of every one
  return read_frame(cursor, point) ? std::optional(point) : std::nullopt;
}

}  // namespace nutgraf::time
