// Parts of a day, with their day where the words name it.
#include "time/grammar.h"

namespace nutgraf::time {
namespace {

struct EdgeOfDay {
  std::string_view name;
  DayPart part;
};
constexpr EdgeOfDay kEdgesOfDay[] = {{"dawn", DayPart::Morning},     {"daybreak", DayPart::Morning}, {"sunrise", DayPart::Morning},
                                     {"lunchtime", DayPart::Midday}, {"teatime", DayPart::Afternoon}, {"dusk", DayPart::Evening},
                                     {"first light", DayPart::Morning},
                                     {"sunset", DayPart::Evening},   {"nightfall", DayPart::Night}};

/// "dawn on Monday" behind "at", "before" and their like, "lunchtime tomorrow".
std::optional<Point> edge_of_day(Cursor& cursor) {
  const bool prompted = prompts_clock(cursor.here(-1).text);
  for (const EdgeOfDay& known : kEdgesOfDay) {
    if (!prompted || !cursor.phrase(known.name)) continue;
    if (cursor.here().is("of")) return std::nullopt;  // "the dawn of an age"
    cursor.word("on");
    const auto on = attempt(cursor, day);
    if (!on && cursor.here(-1).is("on")) return std::nullopt;
    Point point = on ? *on : Point{};
    point.part = known.part;
    return point;
  }
  return std::nullopt;
}

std::optional<Point> night_before_last(Cursor& cursor) {
  if (!cursor.phrase("the night before last")) return std::nullopt;
  Point point;
  point.shift = Shift{Unit::Day, -2};
  point.part = DayPart::Night;
  return point;
}

/// "into Sunday" behind "overnight": by the day that the night begins on.
std::optional<Point> night_into_day(Cursor& cursor) {
  const std::size_t start = cursor.at();
  Point point;
  const auto on = cursor.word("into") ? attempt(cursor, day) : std::nullopt;
  if (on && on->part == DayPart::None) {
    point = *on;
    point.days_on = -1;
  } else {
    cursor.move_to(start);
  }
  point.part = DayPart::Night;
  return point;
}

/// "the early hours of Sunday", "the small hours", "the late hours of Monday", "the dead of night": by the day that the words name.
std::optional<Point> hours_of_night(Cursor& cursor) {
  cursor.word("the");
  const bool late = cursor.here().is("late"), dead = cursor.phrase("dead of night");
  if (!dead) {
    if (!cursor.any("early", "small", "wee", "late")) return std::nullopt;
    cursor.skip_hyphen();
    cursor.take(WordClass::PartOfDay);
    if (!cursor.word("hours")) return std::nullopt;
  }
  const DayPart part = late || dead ? DayPart::Night : DayPart::Morning;
  cursor.phrase("of the morning");
  Point point;
  if (cursor.here().is("of") || cursor.here().is("on")) {
    cursor.advance();
    const auto on = attempt(cursor, day);
    if (!on) return std::nullopt;  // "the early hours of the war"
    point = *on;
    cursor.take(WordClass::PartOfDay);
  }
  point.part = part;
  return point;
}

}  // namespace

std::optional<Point> part_of_day(Cursor& cursor) {
  if (const auto point = first_of(cursor, hours_of_night, edge_of_day, night_before_last)) return point;
  if (cursor.word("overnight")) return night_into_day(cursor);
  if (auto on = attempt(cursor, day)) {
    cursor.skip_hyphen();
    cursor.phrase("in the");
    if (cursor.any("mid", "early", "late")) cursor.skip_hyphen();
    const auto part = cursor.take(WordClass::PartOfDay);
    const bool title = cursor.here(-1).capital && cursor.here().capital;  // "Saturday Night Live"
    if (!part || title) return std::nullopt;
    on->part = static_cast<DayPart>(*part);
    return on;
  }
  Point point;
  const bool within = cursor.here(-1).is("in");
  const bool definite = cursor.word("the");
  const auto direction = cursor.take(WordClass::Direction);
  const bool mid = cursor.word("mid");
  if (mid || cursor.any("early", "late")) cursor.skip_hyphen();
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
  if (mid && !definite) return point;  // "by mid-afternoon"
  if (!definite) return std::nullopt;
  const std::size_t start = cursor.at();
  if (cursor.any("of", "on")) {
    if (auto on = attempt(cursor, day); on && on->part == DayPart::None) {
      on->part = point.part;
      return on;
    }
    cursor.move_to(start);
  }
  return within && !cursor.here().is("of") ? std::optional(point) : std::nullopt;  // "in the evening"
}

}  // namespace nutgraf::time
