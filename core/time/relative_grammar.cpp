// Times that count from the publication or from another time of the text.
#include "base/word_set.h"
#include "time/grammar.h"
#include "time/numbers.h"

namespace nutgraf::time {
namespace {

/// Where a word of direction counts from, and how far.
Shift shift_by(Direction direction, Unit unit, bool definite) {
  switch (direction) {
    case Direction::Last:
    case Direction::Past:
      return {unit, -1, TimeAnchor::Published};
    case Direction::Latest:
      return {unit, unit == Unit::Quarter ? -1 : 0, TimeAnchor::Published};
    case Direction::This:
    case Direction::Current:
      return {unit, 0, TimeAnchor::Published};
    case Direction::Coming:
      return {unit, 1, TimeAnchor::Published};
    case Direction::Next:
      return {unit, 1, definite ? TimeAnchor::Text : TimeAnchor::Published};
    case Direction::Previous:
      return {unit, -1, TimeAnchor::Text};
    case Direction::Following:
      return {unit, 1, TimeAnchor::Text};
    case Direction::Same:
    case Direction::That:
      break;
  }
  return {unit, 0, TimeAnchor::Text};
}

Which which_by(Direction direction) {
  switch (direction) {
    case Direction::Last:
    case Direction::Past:
    case Direction::Latest:
    case Direction::Previous:
      return Which::Last;
    case Direction::Next:
    case Direction::Coming:
    case Direction::Following:
      return Which::Next;
    case Direction::This:
    case Direction::Current:
      return Which::This;
    case Direction::Same:
    case Direction::That:
      break;
  }
  return Which::Unsaid;
}

struct Directed {
  Direction direction;
  bool definite;
};

/// "last", "the following", "this coming", "that same", "the".
std::optional<Directed> read_direction(Cursor& cursor) {
  const bool definite = cursor.word("the");
  const auto first = cursor.take(WordClass::Direction);
  if (!first) return std::nullopt;
  Directed found{static_cast<Direction>(*first), definite};
  const Word& next = cursor.here();
  const bool doubled = (found.direction == Direction::This && (next.is("past") || next.is("coming"))) ||
                       (found.direction == Direction::That && next.is("same"));
  if (const auto second = doubled ? cursor.take(WordClass::Direction) : std::nullopt) found.direction = static_cast<Direction>(*second);
  return found;
}

constexpr auto kPartWords = base::word_set(
    {"end", "start", "beginning", "middle", "rest", "remainder", "half", "months", "weeks", "quarters", "days", "part", "much", "most"});

/// "after next", "before last" behind a unit, "after tomorrow", "before yesterday" behind "day": how many on or back.
std::optional<int> twice_removed(Cursor& cursor) {
  const bool day = cursor.here(-1).is("day");
  if (cursor.phrase("after next") || cursor.phrase("after the next") || (day && cursor.phrase("after tomorrow"))) return 2;
  if (day && cursor.phrase("before yesterday")) return -2;
  if (!cursor.phrase("before last") && !cursor.phrase("before the last")) return std::nullopt;
  const WordClass next = cursor.here().entry.word_class;  // "the day before last Tuesday"
  return next == WordClass::Weekday || next == WordClass::Month || next == WordClass::Unit ? std::nullopt : std::optional(-2);
}

/// "the quarter", "the week", "the weekend", "the week after next": the one that the text speaks of.
std::optional<Point> the_unit(Cursor& cursor) {
  const bool prize = cursor.here(-1).is("of") && !kPartWords.contains(cursor.here(-2).text);  // "the player of the year"
  if (!cursor.word("the")) return std::nullopt;
  cursor.any("full", "entire", "whole");
  const auto unit = cursor.take(WordClass::Unit);
  if (!unit || prize || cursor.here().is_hyphen()) return std::nullopt;
  Point point;
  if (const auto amount = attempt(cursor, twice_removed)) {
    point.shift = Shift{static_cast<Unit>(*unit), *amount};
    return point;
  }
  switch (static_cast<Unit>(*unit)) {
    case Unit::Quarter:
      point.shift = Shift{Unit::Quarter, 0, TimeAnchor::Text};
      break;
    case Unit::Weekend:
      point.shift = Shift{Unit::Weekend, 0, TimeAnchor::Published};
      break;
    case Unit::Week:
    case Unit::Month:
    case Unit::Year:
      if (cursor.here().is("of")) return std::nullopt;  // "the week of"
      point.shift = Shift{static_cast<Unit>(*unit), 0, TimeAnchor::Published};
      break;
    default:
      return std::nullopt;
  }
  return point;
}

/// "Friday", "April 3", "summer" behind a word of direction.
std::optional<Point> directed_name(Cursor& cursor, Direction direction) {
  Point point;
  const bool capital = cursor.here().capital;
  if (cursor.here().is(WordClass::Weekday) && capital) {
    const auto named = attempt(cursor, weekday_date);
    if (!named || named->day > 0) return named;
    point.weekday = named->weekday;
  } else if (cursor.here().is(WordClass::Month) && capital) {
    point.month = *cursor.take(WordClass::Month);
    if (const auto day = read_integer(cursor, 1, 31)) point.day = *day;
  } else if (const auto season = cursor.take(WordClass::Season)) {
    point.season = *season;
  } else {
    return std::nullopt;
  }
  point.which = which_by(direction);
  if (direction == Direction::Previous || direction == Direction::Following) point.counts_from = TimeAnchor::Text;
  return point;
}

/// "'s Sunday", "on Friday" behind a week.
std::optional<int> weekday_of_week(Cursor& cursor) {
  const bool joined = cursor.any("'s", "on");
  return joined && cursor.here().capital ? cursor.take(WordClass::Weekday) : std::nullopt;
}

/// "week", "fiscal year", "year's third quarter", "week's Sunday" behind a word of direction.
std::optional<Point> directed_unit(Cursor& cursor, Directed found) {
  cursor.word("fiscal");
  if (cursor.here().capital && cursor.here(-1).capital) return std::nullopt;  // "This Week", a title
  Point point;
  if (cursor.word("period")) {
    if (found.direction != Direction::Latest && found.direction != Direction::Same) return std::nullopt;
    point.shift = shift_by(found.direction, Unit::Quarter, found.definite);
    return point;
  }
  auto unit = cursor.take(WordClass::Unit);
  if (!unit || static_cast<Unit>(*unit) < Unit::Day) return std::nullopt;
  if (static_cast<Unit>(*unit) == Unit::Week && cursor.here().is_hyphen() && cursor.here(1).is("end")) {  // "week-end"
    cursor.phrase(cursor.here().text + " end");
    unit = static_cast<int>(Unit::Weekend);
  }
  point.shift = shift_by(found.direction, static_cast<Unit>(*unit), found.definite);
  if (point.shift->unit == Unit::Week) {
    if (const auto weekday = attempt(cursor, weekday_of_week)) point.weekday = *weekday;
  }
  const std::size_t after_unit = cursor.at();
  if (point.shift->unit != Unit::Year || !cursor.word("'s")) return point;
  if (const auto quarter = attempt(cursor, quarter_noun)) {
    point.quarter = *quarter;
  } else if (cursor.word("quarter")) {
    point.shift->keeps_grain = true;
    point.shift->anchor = TimeAnchor::Text;
  } else {
    cursor.move_to(after_unit);
  }
  return point;
}

/// "from Thursday", "on Friday", "from tomorrow", "from April 1" behind so many days or weeks.
std::optional<Point> counted_from_day(Cursor& cursor, Unit unit, int count) {
  const bool week = unit == Unit::Week, months = unit == Unit::Month || unit == Unit::Year;
  if ((!week && !months && unit != Unit::Day) || !(cursor.word("from") || (week && cursor.word("on")))) return std::nullopt;
  auto point = day(cursor);
  if (!point || point->part != DayPart::None) return std::nullopt;
  if (point->weekday >= 0 && point->which == Which::Unsaid && !point->shift) point->which = Which::Next;
  if (months) {
    point->months_on = unit == Unit::Year ? 12 * count : count;
  } else {
    point->days_on = week ? 7 * count : count;
  }
  return point;
}

/// Before so many weeks they make a length of them: "was shut for a week today".
constexpr auto kBeforeLength = base::word_set(
    {"for", "in", "over", "within", "after", "of", "to", "by", "during", "through", "until", "till", "lasted", "lasts", "last", "took",
     "takes", "take", "spent", "spend", "spends"});

/// "tomorrow" or "today" behind "a week", "three weeks": so many weeks on from that day.
std::optional<Point> weeks_from_now(Cursor& cursor, Unit unit, int count) {
  if (unit != Unit::Week || cursor.here().is("yesterday")) return std::nullopt;
  auto point = day_word(cursor);
  if (!point || point->part != DayPart::None) return std::nullopt;
  point->days_on = 7 * count;
  return point;
}

/// "Monday", "last Monday", "today" behind "a week ago", "a year ago": the day that lies so far behind that one.
std::optional<Point> counted_back_from_day(Cursor& cursor, Unit unit, int count) {
  cursor.any("last", "this", "on");
  auto point = first_of(cursor, day_word, weekday_date);
  const bool is_plain = point && (point->is_weekday_only() ? !point->shift : point->day == 0);
  if (!is_plain || point->part != DayPart::None || point->which != Which::Unsaid) return std::nullopt;
  if (unit == Unit::Week) {
    point->days_on = -7 * count;
  } else if (unit == Unit::Month || unit == Unit::Year) {
    point->months_on = unit == Unit::Year ? -12 * count : -count;
  } else {
    return std::nullopt;
  }
  return point;
}

/// "' time", "'s time" behind a unit: "in two weeks' time", "in a year's time".
bool read_own_time(Cursor& cursor) { return cursor.phrase("' time") || cursor.phrase("'s time"); }

}  // namespace

std::optional<Shift> year_shift(Cursor& cursor) {
  for (const auto& [phrase, years] : {std::pair{"last year", -1}, std::pair{"this year", 0}, std::pair{"next year", 1}}) {
    if (cursor.phrase(phrase)) return Shift{Unit::Year, years};
  }
  return std::nullopt;
}

std::optional<Point> day_word(Cursor& cursor) {
  const bool tonight = cursor.here().is("tonight");
  const auto days = cursor.take(WordClass::DayWord);
  if (!days) return std::nullopt;
  Point point;
  point.shift = Shift{Unit::Day, *days};
  if (tonight) point.part = DayPart::Night;
  return point;
}

/// "for the last month", "over the last year": a length that ends now, unlike "last month".
bool is_length_up_to_now(const Cursor& cursor) {
  constexpr auto kThrough = base::word_set({"during", "for", "in", "over", "throughout", "within"});
  const bool last = cursor.here().is("the") && cursor.here(1).is("last") && cursor.here(2).is(WordClass::Unit);
  return last && kThrough.contains(cursor.here(-1).text);
}

std::optional<Point> directed(Cursor& cursor) {
  if (auto point = first_of(cursor, year_end, the_unit)) return point;
  if (is_length_up_to_now(cursor)) return std::nullopt;
  const auto found = attempt(cursor, read_direction);
  if (!found) return std::nullopt;
  if (auto point = attempt(cursor, [&](Cursor& c) { return directed_name(c, found->direction); })) return point;
  return directed_unit(cursor, *found);
}

std::optional<Point> counted_shift(Cursor& cursor) {
  Quantity amount;
  const std::string& before = cursor.here(-1).text;
  const bool prompted = before == "in";
  const bool one = cursor.here().is("the") && (cursor.here(2).is("before") || cursor.here(2).is("after"));
  if (one) {
    cursor.advance();
  } else if (const auto quantity = attempt(cursor, read_quantity)) {
    amount = *quantity;
  } else {
    return std::nullopt;
  }
  auto unit = read_counted_unit(cursor, amount);
  if (!unit || *unit < Unit::Day || !whole_count(amount)) return std::nullopt;
  int count = *whole_count(amount);
  if (*unit == Unit::Decade || *unit == Unit::Century) {
    count *= *unit == Unit::Decade ? 10 : 100;
    unit = Unit::Year;
  }
  cursor.phrase("or so");
  const bool lasts = one || kBeforeLength.contains(before);
  if (auto point = lasts ? std::nullopt : attempt(cursor, [&](Cursor& c) { return weeks_from_now(c, *unit, count); })) return point;
  if (auto point = one ? std::nullopt : attempt(cursor, [&](Cursor& c) { return counted_from_day(c, *unit, count); })) return point;
  Point point;
  if (!one && cursor.word("ago")) {
    if (auto from_day = attempt(cursor, [&](Cursor& c) { return counted_back_from_day(c, *unit, count); })) return from_day;
    point.shift = Shift{*unit, -count};
  } else if (!one && (cursor.phrase("from now") || cursor.word("hence") || (prompted && read_own_time(cursor)))) {
    point.shift = Shift{*unit, count};
  } else if (!one && (cursor.here().is("earlier") || cursor.here().is("later"))) {
    const int sign = cursor.here().is("earlier") ? -1 : 1;
    cursor.advance();
    if (cursor.here().is("than")) return std::nullopt;  // "two years earlier than planned" counts from no date
    point.shift = Shift{*unit, sign * count, TimeAnchor::Text};
  } else {
    const bool before = cursor.word("before");
    const bool ends = cursor.here().text.empty() || cursor.here().is(".") || cursor.here().is(",") || cursor.here().is(";");
    if (!before || !ends) return std::nullopt;
    point.shift = Shift{*unit, -count, TimeAnchor::Text};
  }
  point.shift->keeps_grain = *unit == Unit::Year && count == 1;
  return point;
}

}  // namespace nutgraf::time
