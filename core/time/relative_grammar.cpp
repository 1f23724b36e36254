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
    case Direction::Past: return {unit, -1, TimeAnchor::Published};
    case Direction::Latest: return {unit, unit == Unit::Quarter ? -1 : 0, TimeAnchor::Published};
    case Direction::This:
    case Direction::Current: return {unit, 0, TimeAnchor::Published};
    case Direction::Coming: return {unit, 1, TimeAnchor::Published};
    case Direction::Next: return {unit, 1, definite ? TimeAnchor::Text : TimeAnchor::Published};
    case Direction::Previous: return {unit, -1, TimeAnchor::Text};
    case Direction::Following: return {unit, 1, TimeAnchor::Text};
    case Direction::Same:
    case Direction::That: break;
  }
  return {unit, 0, TimeAnchor::Text};
}

Which which_by(Direction direction) {
  switch (direction) {
    case Direction::Last:
    case Direction::Past:
    case Direction::Latest:
    case Direction::Previous: return Which::Last;
    case Direction::Next:
    case Direction::Coming:
    case Direction::Following: return Which::Next;
    case Direction::This:
    case Direction::Current: return Which::This;
    case Direction::Same:
    case Direction::That: break;
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
  const bool doubled = (found.direction == Direction::This && (next.is("past") || next.is("coming"))) || (found.direction == Direction::That && next.is("same"));
  if (const auto second = doubled ? cursor.take(WordClass::Direction) : std::nullopt) found.direction = static_cast<Direction>(*second);
  return found;
}

/// "third quarter", "third-quarter"; with an article before it only the first.
std::optional<int> quarter_number(Cursor& cursor, bool definite) {
  const auto number = attempt(cursor, read_ordinal);
  if (!number || *number > 4) return std::nullopt;
  const bool adjective = cursor.here().is_hyphen();
  if (adjective && definite) return std::nullopt;  // "the third-quarter results": the article is the noun's
  cursor.skip_hyphen();
  cursor.word("fiscal");
  return cursor.word("quarter") ? number : std::nullopt;
}

std::optional<int> plain_quarter(Cursor& cursor) { return quarter_number(cursor, true); }

/// "of 1990", "of last year", "1990", "last year".
void frame_behind(Cursor& cursor, Point& point) {
  const std::size_t start = cursor.at();
  const bool of = cursor.word("of");
  cursor.word("fiscal");
  if (const auto year = attempt(cursor, read_year)) {
    point.frame = Period{Unit::Year, {*year, 1, 1}};
    if (of || !cursor.here().is(WordClass::Units)) return;
  }
  if (const auto shift = attempt(cursor, year_shift)) {
    point.shift = shift;
    return;
  }
  point.frame.reset();
  cursor.move_to(start);
}

/// "1989 third quarter", "third-quarter", "the fiscal first quarter of 1990", "Q3 2016", "the second half of last year".
std::optional<Point> quarter_or_half(Cursor& cursor) {
  Point point;
  const bool definite = cursor.word("the");
  cursor.word("fiscal");
  cursor.skip_hyphen();
  const auto year_before = attempt(cursor, read_year);
  const bool abbreviated = cursor.here().is("q") && cursor.here(1).glued;
  if (abbreviated) {
    cursor.advance();
    const auto number = read_integer(cursor, 1, 4);
    if (!number) return std::nullopt;
    point.quarter = *number;
  } else if (const auto number = attempt(cursor, [&](Cursor& c) { return quarter_number(c, definite); })) {
    point.quarter = *number;
  } else if (definite) {
    const bool last = cursor.word("last");
    const auto half = last ? std::optional(2) : attempt(cursor, read_ordinal);
    if (!half || *half > 2 || !cursor.word("half")) return std::nullopt;
    point.half = *half;
  } else {
    return std::nullopt;
  }
  if (year_before) {
    point.frame = Period{Unit::Year, {*year_before, 1, 1}};
  } else {
    frame_behind(cursor, point);
  }
  const bool framed = point.frame || point.shift;
  if (!framed && (point.half > 0 || abbreviated)) return std::nullopt;
  return point;
}

/// "fiscal 1989", "the fiscal year".
std::optional<Point> fiscal_year(Cursor& cursor) {
  Point point;
  const bool definite = cursor.word("the");
  if (!cursor.word("fiscal")) return std::nullopt;
  const bool year_said = cursor.word("year");
  if (const auto year = attempt(cursor, read_year)) {
    point.frame = Period{Unit::Year, {*year, 1, 1}};
    return point;
  }
  if (!definite || !year_said) return std::nullopt;
  point.shift = Shift{Unit::Year, 0, TimeAnchor::Published};
  return point;
}

/// "year-earlier", "the year-ago quarter", "the year-earlier third quarter".
std::optional<Point> year_before(Cursor& cursor) {
  Point point;
  const bool definite = cursor.word("the");
  if (!cursor.word("year") || !cursor.here().is_hyphen()) return std::nullopt;
  cursor.advance();
  if (!cursor.any("ago", "earlier")) return std::nullopt;
  point.shift = Shift{Unit::Year, -1, TimeAnchor::Text, true};
  if (const auto quarter = attempt(cursor, plain_quarter)) {
    point.quarter = *quarter;
    point.shift = Shift{Unit::Year, -1, TimeAnchor::Published};
    return point;
  }
  const bool noun = cursor.any("quarter", "period");
  return noun || !definite ? std::optional(point) : std::nullopt;
}

/// "year-end", "the year's end".
std::optional<Point> year_end(Cursor& cursor) {
  cursor.word("the");
  if (!cursor.word("year")) return std::nullopt;
  cursor.word("'s");
  cursor.skip_hyphen();
  if (!cursor.word("end")) return std::nullopt;
  Point point;
  point.month = 12;
  return point;
}

constexpr auto kPartWords = base::word_set({"end", "start", "beginning", "middle", "rest", "remainder", "half", "months", "weeks", "quarters", "days", "part", "much", "most"});

/// "the quarter", "the week", "the weekend": the one that the text speaks of.
std::optional<Point> the_unit(Cursor& cursor) {
  const bool prize = cursor.here(-1).is("of") && !kPartWords.contains(cursor.here(-2).text);  // "the player of the year"
  if (!cursor.word("the")) return std::nullopt;
  cursor.any("full", "entire", "whole");
  const auto unit = cursor.take(WordClass::Unit);
  if (!unit || prize || cursor.here().is_hyphen()) return std::nullopt;
  Point point;
  switch (static_cast<Unit>(*unit)) {
    case Unit::Quarter: point.shift = Shift{Unit::Quarter, 0, TimeAnchor::Text}; break;
    case Unit::Weekend: point.shift = Shift{Unit::Weekend, 0, TimeAnchor::Published}; break;
    case Unit::Week:
    case Unit::Month:
    case Unit::Year:
      if (cursor.here().is("of")) return std::nullopt;  // "the week of"
      point.shift = Shift{static_cast<Unit>(*unit), 0, TimeAnchor::Published};
      break;
    default: return std::nullopt;
  }
  return point;
}

constexpr auto kShiftable = base::word_set({"day", "week", "weekend", "month", "quarter", "year", "decade", "century"});

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

std::optional<Point> directed(Cursor& cursor) {
  if (auto point = first_of(cursor, year_end, the_unit)) return point;
  const auto found = attempt(cursor, read_direction);
  if (!found) return std::nullopt;
  const Direction direction = found->direction;
  Point point;
  point.which = which_by(direction);
  if (direction == Direction::Previous || direction == Direction::Following) point.counts_from = TimeAnchor::Text;
  const bool capital = cursor.here().capital;
  if (cursor.here().is(WordClass::Weekday) && capital) {
    const auto named = attempt(cursor, weekday_date);
    if (!named || named->day > 0) return named;
    point.weekday = named->weekday;
    return point;
  }
  if (cursor.here().is(WordClass::Month) && capital) {
    point.month = *cursor.take(WordClass::Month);
    if (const auto day = read_integer(cursor, 1, 31)) point.day = *day;
    return point;
  }
  if (const auto season = cursor.take(WordClass::Season)) {
    point.season = *season;
    return point;
  }
  cursor.word("fiscal");
  if (cursor.here().capital && cursor.here(-1).capital) return std::nullopt;  // "This Week", a title
  const bool plain_unit = kShiftable.contains(cursor.here().text) || cursor.here().is("period");
  if (!plain_unit) return std::nullopt;
  if (cursor.word("period")) {
    if (direction != Direction::Latest && direction != Direction::Same) return std::nullopt;
    point.shift = shift_by(direction, Unit::Quarter, found->definite);
    return point;
  }
  point.shift = shift_by(direction, *cursor.unit(), found->definite);
  point.which = Which::Unsaid;
  const std::size_t after_unit = cursor.at();
  if (point.shift->unit == Unit::Year && cursor.word("'s")) {
    if (const auto quarter = attempt(cursor, plain_quarter)) {
      point.quarter = *quarter;
      return point;
    }
    if (cursor.word("quarter")) {
      point.shift->keeps_grain = true;
      point.shift->anchor = TimeAnchor::Text;
      return point;
    }
    cursor.move_to(after_unit);
  }
  return point;
}

std::optional<Point> fiscal_period(Cursor& cursor) { return first_of(cursor, quarter_or_half, fiscal_year, year_before); }

std::optional<Point> season_of_year(Cursor& cursor) {
  const Word& before = cursor.here(-1);
  const bool definite = cursor.word("the");
  const bool fall = cursor.here().is("fall") || cursor.here().is("spring");
  const auto season = cursor.take(WordClass::Season);
  if (!season) return std::nullopt;
  Point point;
  point.season = *season;
  frame_behind(cursor, point);
  const bool prompted = definite || before.is("in") || before.is("since") || before.is("during");
  const bool goes_on = cursor.here().is(WordClass::None) && !cursor.here().text.empty() && !cursor.here().has_digits() && cursor.here().text.size() > 2;
  const bool framed = point.frame || point.shift;
  if (!framed && (!prompted || fall || goes_on)) return std::nullopt;
  return point;
}

std::optional<Point> counted_shift(Cursor& cursor) {
  Quantity amount;
  const bool one = cursor.here().is("the") && (cursor.here(2).is("before") || cursor.here(2).is("after"));
  if (one) {
    cursor.advance();
  } else if (const auto quantity = attempt(cursor, read_quantity)) {
    amount = *quantity;
  } else {
    return std::nullopt;
  }
  auto unit = cursor.unit();
  if (!unit || *unit < Unit::Day || !whole_count(amount)) return std::nullopt;
  int count = *whole_count(amount);
  if (*unit == Unit::Decade || *unit == Unit::Century) {
    count *= *unit == Unit::Decade ? 10 : 100;
    unit = Unit::Year;
  }
  cursor.phrase("or so");
  Point point;
  if (!one && cursor.word("ago")) {
    point.shift = Shift{*unit, -count};
  } else if (!one && (cursor.phrase("from now") || cursor.word("hence"))) {
    point.shift = Shift{*unit, count};
  } else if (!one && cursor.word("earlier")) {
    point.shift = Shift{*unit, -count, TimeAnchor::Text};
  } else if (!one && cursor.word("later")) {
    point.shift = Shift{*unit, count, TimeAnchor::Text};
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
