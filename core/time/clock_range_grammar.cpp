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

/// "8.30" in "8.30 to 10pm", as British papers write it.
std::optional<Point> open_dotted_hands(Cursor& cursor) {
  const Word& word = cursor.here();
  const std::size_t dot = word.text.find('.');
  const bool two_numbers = word.has_digits() && dot != std::string::npos && word.text.size() - dot == 3;
  constexpr int kFirst = 100, kLast = 1259;
  if (!two_numbers || word.number < kFirst || word.number > kLast || word.number % 100 > 59) return std::nullopt;
  Point point;
  point.hour = static_cast<int>(word.number / 100);
  point.minute = static_cast<int>(word.number % 100);
  cursor.advance();
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

/// "0600" behind "from 2200 to": of two bare numbers of four digits one must begin with a nought, as no count does.
std::optional<Point> bare_military_end(Cursor& cursor, bool leading_zero) {
  leading_zero |= cursor.here().text[0] == '0';
  const Word& next = cursor.here(1);
  const bool ends = next.text.empty() || next.is(".") || next.is(",") || next.is(";") || next.is(")") || next.is("on") || next.is("and");
  return leading_zero && ends ? four_digits(cursor) : std::nullopt;
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
  const bool opened = between || cursor.here(-1).is("from");
  const bool leading_zero = cursor.here().text[0] == '0';
  const std::size_t start = cursor.at();
  for (const auto first_rule : {open_hands, open_dotted_hands, clock_hands, digital_hands, four_digits}) {
    cursor.move_to(start);
    auto first = attempt(cursor, first_rule);
    if (!first || !range_mark(cursor, between)) continue;
    const bool of_twelve = cursor.here().is(WordClass::Cardinal) || cursor.here().number < 1300;  // in hundredths
    const auto last_rule = first_rule == digital_hands ? digital_hands : first_rule == four_digits ? military_time : clock_hands;
    auto last = attempt(cursor, last_rule);
    if (!last && opened && first_rule == four_digits) last = attempt(cursor, [&](Cursor& c) { return bare_military_end(c, leading_zero); });
    if (!last) continue;
    const bool open = first_rule == open_hands || first_rule == open_dotted_hands;
    const bool same_half = open && of_twelve && first->hour < 12 && first->hour + 12 <= last->hour;
    if (same_half) first->hour += 12;
    const bool halves_said = first_rule == clock_hands || first->hour > 12;
    const bool past_midnight = halves_said && !open;  // "10 p.m. to 6 a.m.", "2200 to 0600 hours"
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
