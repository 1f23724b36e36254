// Times of day, with their day where the words name it.
#include "base/word_set.h"
#include "time/grammar.h"
#include "time/numbers.h"

namespace nutgraf::time {
namespace {

constexpr auto kClockPrepositions =
    base::word_set({"at", "by", "until", "till", "from", "since", "around", "about", "before", "after", "between"});
constexpr auto kZones = base::word_set({"est",  "edt", "et",  "cst",  "cdt",  "ct",   "mst",  "mdt",  "mt",   "pst", "pdt", "pt",   "gmt",
                                        "utc",  "bst", "cet", "cest", "eet",  "eest", "msk",  "ist",  "jst",  "kst", "hkt", "aest", "aedt",
                                        "zulu", "ast", "adt", "hst",  "akst", "akdt", "nzst", "nzdt", "awst", "sgt", "pkt", "sast"});

/// "EST", "(GMT)", "Eastern time", "local time".
bool zone(Cursor& cursor) {
  const std::size_t start = cursor.at();
  const bool bracketed = cursor.word("(");
  const bool named = kZones.contains(cursor.here().text) && cursor.here().capital;
  if (named) {
    cursor.advance();
    if (!bracketed || cursor.word(")")) return true;
  } else if (!bracketed && cursor.any("local", "eastern", "central", "pacific", "moscow")) {
    cursor.any("standard", "daylight");
    if (cursor.word("time")) return true;
  }
  cursor.move_to(start);
  return false;
}

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

/// "5:30 p.m.", "17:30" behind a preposition or before a zone, "1600 GMT", "5 o'clock", "4 in the morning".
std::optional<Point> hands(Cursor& cursor) {
  const Word& first = cursor.here();
  const Word& before = cursor.here(-1);
  const bool prompted = kClockPrepositions.contains(before.text);
  Point point;
  if (first.text.size() == 4 && first.plain_digits && kZones.contains(cursor.here(1).text) && cursor.here(1).capital) {
    const int number = static_cast<int>(first.integer());
    if (number / 100 > 24 || number % 100 > 59) return std::nullopt;
    cursor.advance();
    point.hour = number / 100;
    point.minute = number % 100;
    zone(cursor);
    return point;
  }
  if (const std::int64_t tenths = first.number; first.has_digits() && !first.plain_digits && first.text.size() <= 5) {
    const auto dot = first.text.find('.');  // "5.30pm", as British papers write it
    if (dot == std::string::npos || first.text.size() - dot != 3 || tenths >= 1300 || tenths % 100 > 59) return std::nullopt;
    cursor.advance();
    const auto hours = meridiem(cursor);
    if (!hours) return std::nullopt;
    point.hour = on_the_clock(static_cast<int>(tenths / 100), *hours);
    point.minute = static_cast<int>(tenths % 100);
    return point;
  }
  auto hour = first.is(WordClass::Cardinal) && first.entry.value <= 12 ? cursor.take(WordClass::Cardinal) : read_integer(cursor, 0, 24);
  if (!hour) return std::nullopt;
  const auto minute = attempt(cursor, minutes);
  if (minute) point.minute = *minute;
  if (const auto hours = meridiem(cursor); hours && *hour >= 1 && *hour <= 12) {
    point.hour = on_the_clock(*hour, *hours);
    zone(cursor);
    return point;
  }
  const bool oclock = !minute && cursor.word("o'clock");
  point.hour = *hour;
  if (const auto part = *hour <= 12 && (prompted || oclock || minute) ? attempt(cursor, in_the_part) : std::nullopt) {
    const bool small_hours = *part == DayPart::Morning || (*part == DayPart::Night && *hour < 6);
    point.hour = on_the_clock(*hour, small_hours ? 0 : 12);
    return point;
  }
  const bool zoned = minute && zone(cursor);
  const bool stands = minute && first.has_digits() && (zoned || prompted);
  return oclock || stands ? std::optional(point) : std::nullopt;
}

std::optional<Point> noon_or_midnight(Cursor& cursor) {
  const bool high_noon = cursor.here(-1).is("high");
  const auto hour = cursor.take(WordClass::ClockWord);
  if (!hour || high_noon) return std::nullopt;
  Point point;
  point.hour = *hour;
  point.minute = 0;
  return point;
}

/// What joins a clock time to the day behind it.
std::optional<Point> day_behind(Cursor& cursor) {
  cursor.word(",");
  cursor.any("on", "of");
  auto point = attempt(cursor, day);
  if (!point || point->part != DayPart::None) return std::nullopt;
  cursor.take(WordClass::PartOfDay);
  return point;
}

}  // namespace

std::optional<Point> day(Cursor& cursor) {
  auto point = first_of(cursor, day_word, weekday_date, directed, calendar_date);
  const bool is_day = point && (point->weekday >= 0 || point->day > 0 || (point->shift && point->shift->unit == Unit::Day));
  return is_day && point->last_day == 0 && !point->week_of ? point : std::nullopt;
}

std::optional<Point> clock_time(Cursor& cursor) {
  if (auto time = first_of(cursor, hands, noon_or_midnight)) {
    auto on = attempt(cursor, day_behind);
    if (!on) return time;
    on->hour = time->hour;
    on->minute = time->minute;
    return on;
  }
  auto on = attempt(cursor, day);
  if (!on) return std::nullopt;
  cursor.word(",");
  cursor.any("at", "around", "about");
  const auto time = first_of(cursor, hands, noon_or_midnight);
  if (!time) return std::nullopt;
  on->hour = time->hour;
  on->minute = time->minute;
  return on;
}

std::optional<Point> part_of_day(Cursor& cursor) {
  if (cursor.word("overnight")) {
    Point point;
    point.part = DayPart::Night;
    return point;
  }
  if (auto on = attempt(cursor, day)) {
    cursor.skip_hyphen();
    cursor.any("mid", "early", "late");
    const auto part = cursor.take(WordClass::PartOfDay);
    const bool title = cursor.here(-1).capital && cursor.here().capital;  // "Saturday Night Live"
    if (!part || title) return std::nullopt;
    on->part = static_cast<DayPart>(*part);
    return on;
  }
  Point point;
  const bool definite = cursor.word("the");
  const auto direction = cursor.take(WordClass::Direction);
  cursor.any("early", "late");
  const auto part = cursor.take(WordClass::PartOfDay);
  if (!part) return std::nullopt;
  point.part = static_cast<DayPart>(*part);
  if (direction) {
    switch (static_cast<Direction>(*direction)) {
      case Direction::Last:
        point.shift = Shift{Unit::Day, -1};
        break;
      case Direction::This:
        point.shift = Shift{Unit::Day, 0};
        break;
      case Direction::Next:
      case Direction::Following:
        point.shift = Shift{Unit::Day, 1, TimeAnchor::Text};
        break;
      case Direction::Previous:
        point.shift = Shift{Unit::Day, -1, TimeAnchor::Text};
        break;
      case Direction::Same:
      case Direction::That:
        point.shift = Shift{Unit::Day, 0, TimeAnchor::Text};
        break;
      default:
        return std::nullopt;
    }
    return point;
  }
  if (!definite) return std::nullopt;
  const std::size_t start = cursor.at();
  if (cursor.any("of", "on")) {
    if (auto on = attempt(cursor, day); on && on->part == DayPart::None) {
      on->part = point.part;
      return on;
    }
    cursor.move_to(start);
  }
  return std::nullopt;
}

}  // namespace nutgraf::time
