// Quarters, halves, seasons and fiscal years.
#include "time/grammar.h"
#include "time/numbers.h"

namespace nutgraf::time {
namespace {

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

/// "1989 third quarter", "third-quarter", "the fiscal first quarter of 1990", "Q3 2016", "H1 2016", "the second half of last year".
std::optional<Point> quarter_or_half(Cursor& cursor) {
  Point point;
  const bool prompted = prompts_time(cursor.here(-1).text);
  const bool definite = cursor.word("the");
  cursor.word("fiscal");
  cursor.skip_hyphen();
  const auto year_before = attempt(cursor, read_year);
  const bool abbreviated = (cursor.here().is("q") || cursor.here().is("h")) && cursor.here(1).glued;
  if (abbreviated) {
    const bool quarter = cursor.word("q");
    if (!quarter) cursor.advance();
    const auto number = read_integer(cursor, 1, quarter ? 4 : 2);
    if (!number) return std::nullopt;
    (quarter ? point.quarter : point.half) = *number;
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
  if (!framed && (point.half > 0 || (abbreviated && !prompted))) return std::nullopt;
  return point;
}

/// "FY2025", "FY 2025", "FY25", "FY24-25".
std::optional<Point> abbreviated_fiscal_year(Cursor& cursor) {
  if (!cursor.here().capital || !cursor.word("fy")) return std::nullopt;
  const bool short_year = cursor.here().glued && cursor.here().text.size() == 2;
  const auto year = short_year ? read_integer(cursor, 0, 99) : read_year(cursor);
  if (!year) return std::nullopt;
  constexpr int kCentury = 2000;
  Point point;
  point.frame = Period{Unit::Year, {*year + (short_year ? kCentury : 0), 1, 1}};
  if (const auto last = attempt(cursor, [&](Cursor& c) { return end_of_years(c, point.frame->first.year); })) point.last_year = *last;
  return point;
}

/// "fiscal 1989", "the fiscal year".
std::optional<Point> fiscal_year(Cursor& cursor) {
  if (const auto point = attempt(cursor, abbreviated_fiscal_year)) return point;
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
  if (const auto quarter = attempt(cursor, quarter_noun)) {
    point.quarter = *quarter;
    point.shift = Shift{Unit::Year, -1, TimeAnchor::Published};
    return point;
  }
  const bool noun = cursor.any("quarter", "period");
  return noun || !definite ? std::optional(point) : std::nullopt;
}

}  // namespace

std::optional<int> quarter_noun(Cursor& cursor) { return quarter_number(cursor, true); }

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
  if (point.frame) attempt(cursor, [&](Cursor& c) { return end_of_years(c, point.frame->first.year); });  // "the winter of 1962-63"
  const bool phase = before.is("early") || before.is("late") || before.is("mid") || (before.is_hyphen() && before.glued);
  const bool prompted = definite || phase || before.is("in") || before.is("since") || before.is("during");
  const bool goes_on =
      cursor.here().is(WordClass::None) && !cursor.here().text.empty() && !cursor.here().has_digits() && cursor.here().text.size() > 2;
  const bool framed = point.frame || point.shift;
  if (!framed && (!prompted || fall || goes_on)) return std::nullopt;
  return point;
}

}  // namespace nutgraf::time
