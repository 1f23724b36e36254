// Ranges between two times of one day.
#include "time/grammar.h"
#include "time/numbers.h"

namespace nutgraf::time {
namespace {

/// An hour of twelve, perhaps with minutes, whose half of the day the end of the range says: "5" in "5 to 6pm".
std::optional<Point> open_hands(Cursor& cursor) {
  auto hour = cursor.here().is(WordClass::Cardinal) ? cursor.take(WordClass::Cardinal) : read_integer(cursor, 1, 12);
  if (!hour || *hour > 12) return std::nullopt;
  Point point;
  point.hour = *hour;
  if (cursor.here().glued && cursor.word(":")) {
    const bool two_digits = cursor.here().text.size() == 2;
    const auto minute = read_integer(cursor, 0, 59);
    if (!minute || !two_digits) return std::nullopt;
    point.minute = *minute;
  }
  return point;
}

/// "9:30" and "11:00", as a clock of twenty-four hours writes them.
std::optional<Point> digital_hands(Cursor& cursor) {
  const auto hour = read_integer(cursor, 0, 24);
  if (!hour || !cursor.here().glued || !cursor.word(":") || cursor.here().text.size() != 2) return std::nullopt;
  const auto minute = read_integer(cursor, 0, 59);
  if (!minute) return std::nullopt;
  Point point;
  point.hour = *hour;
  point.minute = *minute;
  return point;
}

/// "2100" of "2100 to 2330 hours".
std::optional<Point> four_digits(Cursor& cursor) {
  if (cursor.here().text.size() != 4) return std::nullopt;
  const auto number = read_integer(cursor, 0, 2400);
  if (!number || *number % 100 > 59) return std::nullopt;
  Point point;
  point.hour = *number / 100;
  point.minute = *number % 100;
  return point;
}

bool range_mark(Cursor& cursor, bool between) {
  if (between) return cursor.word("and");
  if (!cursor.here().is_hyphen()) return cursor.any("to", "until", "till", "through");
  cursor.advance();
  return true;
}

int minutes_of_day(const Point& clock) { return clock.hour * 60 + (clock.minute < 0 ? 0 : clock.minute); }

/// "3 p.m. to 5 p.m.", "5 to 6pm", "9:30 - 11:00".
std::optional<Point> two_clocks(Cursor& cursor) {
  const bool between = cursor.here(-1).is("between");
  const std::size_t start = cursor.at();
  for (const auto first_rule : {open_hands, clock_hands, digital_hands, four_digits}) {
    cursor.move_to(start);
    auto first = attempt(cursor, first_rule);
    if (!first || !range_mark(cursor, between)) continue;
    const bool of_twelve = cursor.here().is(WordClass::Cardinal) || cursor.here().number <= 1200;
    const auto last_rule = first_rule == digital_hands ? digital_hands : first_rule == four_digits ? military_time : clock_hands;
    const auto last = attempt(cursor, last_rule);
    if (!last) continue;
    const bool same_half = first_rule == open_hands && of_twelve && first->hour < 12 && first->hour + 12 <= last->hour;
    if (same_half) first->hour += 12;
    const bool halves_said = first_rule == clock_hands || first->hour > 12;
    const bool past_midnight = halves_said && first_rule != open_hands;  // "10 p.m. to 6 a.m.", "2200 to 0600 hours"
    if (first->hour < 24 && minutes_of_day(*last) <= minutes_of_day(*first) && !past_midnight) continue;
    if (first->hour == 24) first->hour = 0;  // "between midnight and 3 a.m."
    first->last_hour = last->hour;
    first->last_minute = last->minute;
    if (last->zone) first->zone = last->zone;
    return first;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Point> clock_range(Cursor& cursor) {
  auto on = attempt(cursor, day);
  if (on) {
    cursor.word(",");
    cursor.any("from", "between");
  }
  const auto clocks = attempt(cursor, two_clocks);
  if (!clocks) return std::nullopt;
  if (!on) on = attempt(cursor, day_behind_clock);
  if (!on) return clocks;
  on->part = DayPart::None;
  on->hour = clocks->hour;
  on->minute = clocks->minute;
  on->last_hour = clocks->last_hour;
  on->last_minute = clocks->last_minute;
  on->zone = clocks->zone;
  return on;
}

}  // namespace nutgraf::time
