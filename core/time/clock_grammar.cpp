// Times of day, with their day where the words name it.
#include "base/utf8.h"
#include "base/word_set.h"
#include "time/grammar.h"
#include "time/numbers.h"
#include "time/zones.h"

namespace nutgraf::time {
namespace {

/// 0 for a.m., 12 for p.m.
std::optional<int> meridiem(Cursor& cursor) {
  if (cursor.any("a.m.", "a.m", "am")) return 0;
  if (cursor.any("p.m.", "p.m", "pm")) return 12;
  return std::nullopt;
}

std::optional<DayPart> in_the_part(Cursor& cursor) {
  if (cursor.phrase("at night")) return DayPart::Night;
  if (!cursor.phrase("in the")) return std::nullopt;
  const auto part = cursor.take(WordClass::PartOfDay);
  return part ? std::optional(static_cast<DayPart>(*part)) : std::nullopt;
}

std::optional<int> minutes(Cursor& cursor) {
  if (!cursor.here().glued || !cursor.any(":", ".") || cursor.here().text.size() != 2) return std::nullopt;
  return read_integer(cursor, 0, 59);
}

int on_the_clock(int hour, int meridiem_hours) { return hour % 12 + meridiem_hours; }

/// The hour that "at 7" says beside a part of the day.
int hour_of_part(int hour, DayPart part) {
  if (hour > 12) return hour;
  const bool small_hours = part == DayPart::Morning || (part == DayPart::Night && hour < 6);
  return on_the_clock(hour, small_hours ? 0 : 12);
}

/// "p.m." or "in the morning" behind an hour of twelve, or nothing.
int read_half_of_day(Cursor& cursor, int hour) {
  if (const auto hours = meridiem(cursor)) return on_the_clock(hour, *hours);
  const auto part = attempt(cursor, in_the_part);
  return part ? hour_of_part(hour, *part) : hour;
}

/// "half past eight", "a quarter to seven in the morning", "ten minutes past 9 p.m.".
std::optional<Point> spoken_clock(Cursor& cursor) {
  const bool prompted = cursor.here(-1).is("at");
  int minutes = 0;
  if (cursor.word("half")) {
    minutes = 30;
  } else if (cursor.phrase("a quarter") || cursor.word("quarter")) {
    minutes = 15;
  } else {
    const auto count = cursor.here().is(WordClass::Cardinal) ? cursor.take(WordClass::Cardinal) : read_integer(cursor, 1, 29);
    const bool in_fives = count && *count % 5 == 0 && (cursor.here().is("past") || (prompted && cursor.here().is("to")));
    if (!count || *count > 29 || (!cursor.any("minutes", "minute") && !in_fives)) return std::nullopt;  // "ten past four"
    minutes = *count;
  }
  const bool to = minutes != 30 && cursor.word("to");
  if (!to && !cursor.word("past")) return std::nullopt;
  Point point;
  if (const auto twelve = cursor.take(WordClass::ClockWord)) {  // "a minute past midnight"
    point.hour = to ? *twelve - 1 : *twelve % 24;
    point.minute = to ? 60 - minutes : minutes;
    return point;
  }
  auto hour = cursor.here().is(WordClass::Cardinal) ? cursor.take(WordClass::Cardinal) : read_integer(cursor, 1, 12);
  if (!hour || *hour > 12) return std::nullopt;
  cursor.word("o'clock");
  const int full_hour = read_half_of_day(cursor, *hour);
  point.hour = to ? (full_hour + 23) % 24 : full_hour;
  point.minute = to ? 60 - minutes : minutes;
  return point;
}

/// "5.30pm", as British papers write it.
std::optional<Point> dotted_hands(Cursor& cursor) {
  const Word& first = cursor.here();
  const auto dot = first.text.find('.');
  const bool two_numbers = first.has_digits() && dot != std::string::npos && first.text.size() <= 5 && first.text.size() - dot == 3;
  if (!two_numbers || first.number >= 2500 || first.number % 100 > 59) return std::nullopt;
  Point point;
  point.hour = static_cast<int>(first.number / 100);
  point.minute = static_cast<int>(first.number % 100);
  cursor.advance();
  const auto hours = meridiem(cursor);
  if (hours && point.hour > 12) return std::nullopt;
  if (hours) point.hour = on_the_clock(point.hour, *hours);
  point.zone = read_zone(cursor);
  return hours || point.zone ? std::optional(point) : std::nullopt;
}

/// "5:30 p.m.", "17:30" behind a preposition or before a zone, "5 o'clock", "4 in the morning".
std::optional<Point> hands(Cursor& cursor) {
  const Word& first = cursor.here();
  const bool prompted = prompts_clock(cursor.here(-1).text);
  Point point;
  auto hour = first.is(WordClass::Cardinal) && first.entry.value <= 12 ? cursor.take(WordClass::Cardinal) : read_integer(cursor, 0, 24);
  if (!hour) return std::nullopt;
  const auto minute = attempt(cursor, minutes);
  if (minute) {
    point.minute = *minute;
    attempt(cursor, minutes);  // the seconds, which TIMEX3 values of news leave out
  }
  if (const auto hours = meridiem(cursor); hours && *hour >= 1 && *hour <= 12) {
    point.hour = on_the_clock(*hour, *hours);
    point.zone = read_zone(cursor);
    return point;
  }
  const bool oclock = !minute && cursor.word("o'clock");
  point.hour = *hour;
  if (const auto part = *hour <= 12 && (prompted || oclock || minute) ? attempt(cursor, in_the_part) : std::nullopt) {
    point.hour = hour_of_part(*hour, *part);
    return point;
  }
  if (minute) point.zone = read_zone(cursor);
  const bool stands = minute && first.has_digits() && (point.zone || prompted);
  return oclock || stands ? std::optional(point) : std::nullopt;
}

std::optional<Point> noon_or_midnight(Cursor& cursor) {
  const bool high_noon = cursor.here(-1).is("high");
  const auto hour = cursor.take(WordClass::ClockWord);
  if (!hour || high_noon) return std::nullopt;
  Point point;
  point.hour = *hour;
  point.minute = 0;
  point.zone = read_zone(cursor);
  return point;
}

/// "at 7" behind a part of the day: an hour of twelve without its half.
std::optional<Point> bare_hour(Cursor& cursor) {
  const bool prompted = cursor.here(-1).is("at") || cursor.here(-1).is("around") || cursor.here(-1).is("about");
  if (!prompted) return std::nullopt;
  const auto hour = cursor.here().is(WordClass::Cardinal) ? cursor.take(WordClass::Cardinal) : read_integer(cursor, 1, 12);
  const Word& next = cursor.here();
  const bool counts = next.is(WordClass::None) && base::is_letter(static_cast<unsigned char>(next.text.empty() ? '.' : next.text[0]));
  if (!hour || *hour > 12 || (counts && !prompts_time(next.text))) return std::nullopt;
  Point point;
  point.hour = *hour;
  return point;
}

void set_clock(Point& on, const Point& clock) {
  on.hour = on.part == DayPart::None ? clock.hour : hour_of_part(clock.hour, on.part);
  on.minute = clock.minute;
  on.zone = clock.zone;
  on.part = DayPart::None;
}

/// "Friday", "tonight", "this morning", "tomorrow morning", "2017-05-02T".
std::optional<Point> day_or_part(Cursor& cursor) {
  const std::size_t start = cursor.at();
  auto on = attempt(cursor, part_of_day);
  if (on && !on->shift && on->weekday < 0 && on->day == 0) on.reset();
  if (!on) {
    cursor.move_to(start);
    on = attempt(cursor, day);
  }
  return on;
}

}  // namespace

namespace {

/// Whether four digits go on a list of hours that began with a nought: "1920" of "0750 and 1920", "0630, 1140 and 1920".
bool goes_on_hours(const Cursor& cursor) {
  constexpr int kMostHours = 6;
  for (int back = 1; back < 2 * kMostHours; back += 2) {
    const Word& joint = cursor.here(-back);
    const Word& hour = cursor.here(-back - 1);
    if (!(joint.is("and") || joint.is("or") || joint.is(",")) || hour.text.size() != 4 || !hour.plain_digits) return false;
    if (hour.text[0] == '0') return true;
  }
  return false;
}

}  // namespace

std::optional<Point> military_time(Cursor& cursor) {
  const bool listed = goes_on_hours(cursor);
  const Word& digits = cursor.here();
  const bool prompted = prompts_clock(cursor.here(-1).text);
  if (digits.text.size() != 4 || !digits.plain_digits) return std::nullopt;
  const int number = static_cast<int>(digits.integer());
  if (number / 100 > 24 || number % 100 > 59) return std::nullopt;
  Point point;
  point.hour = number / 100;
  point.minute = number % 100;
  cursor.advance();
  const bool leading_zero = digits.text[0] == '0';
  const bool hours = (leading_zero || prompted) && cursor.any("hours", "hrs", "hrs.", "h");
  const Word& next = cursor.here();
  if (hours && (next.is("of") || next.is("a") || next.is("per"))) return std::nullopt;  // "after 1200 hours of flying"
  point.zone = read_zone(cursor);
  return hours || point.zone || listed || (leading_zero && prompted) ? std::optional(point) : std::nullopt;
}

std::optional<Point> clock_hands(Cursor& cursor) {
  return first_of(cursor, military_time, dotted_hands, hands, spoken_clock, noon_or_midnight);
}

std::optional<Point> day_behind_clock(Cursor& cursor) {
  cursor.any(",", "sharp", "prompt");
  cursor.any("on", "of");
  auto point = attempt(cursor, day_or_part);
  const bool range = (cursor.here().is("to") || cursor.here().is_hyphen()) && cursor.here(1).is(WordClass::Weekday);
  if (!point || range) return std::nullopt;  // "9 a.m. to 5 p.m., Monday to Friday"
  cursor.take(WordClass::PartOfDay);
  return point;
}

std::optional<Point> day(Cursor& cursor) {
  auto point = first_of(cursor, day_word, weekday_date, directed, calendar_date);
  const bool is_day = point && (point->weekday >= 0 || point->day > 0 || (point->shift && point->shift->unit == Unit::Day));
  return is_day && point->last_day == 0 && !point->week_of ? point : std::nullopt;
}

std::optional<Point> clock_time(Cursor& cursor) {
  if (auto time = clock_hands(cursor)) {
    const Word& last = cursor.here(-1);
    const bool half_open = last.is("o'clock") || last.is(WordClass::Cardinal) || last.has_digits();  // "10 o'clock tonight"
    auto on = attempt(cursor, day_behind_clock);
    if (!on) return time;
    if (!half_open) on->part = DayPart::None;  // "10 p.m. tonight": the hands say the half of the day
    set_clock(*on, *time);
    return on;
  }
  auto on = attempt(cursor, day_or_part);
  if (!on) return std::nullopt;
  if (!cursor.word(",")) cursor.word("t");
  cursor.any("at", "around", "about");
  const bool whole_clock = cursor.here(1).is("a.m.") || cursor.here(1).is("am") || cursor.here(1).is("p.m.") || cursor.here(1).is("pm");
  const auto time = attempt(cursor, clock_hands);
  if (time) {
    if (whole_clock || time->hour > 12) on->part = DayPart::None;
    set_clock(*on, *time);
    return on;
  }
  const auto hour = on->part != DayPart::None ? attempt(cursor, bare_hour) : std::nullopt;
  if (!hour) return std::nullopt;
  set_clock(*on, *hour);
  return on;
}

}  // namespace nutgraf::time
