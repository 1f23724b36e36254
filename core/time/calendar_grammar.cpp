// Dates by the names and numbers of the calendar.
#include "base/calendar.h"
#include "base/word_set.h"
#include "time/grammar.h"
#include "time/numbered_names.h"
#include "time/numbers.h"

namespace nutgraf::time {
namespace {

constexpr auto kDayPrepositions = base::word_set({"on", "by", "until", "till", "since", "from", "before", "after", "to", "than"});

Period year_period(int year) { return {Unit::Year, {year, 1, 1}}; }

/// Whether a date stands between an article or owner and a noun, where its year counts nothing: "the May 2015 deaths".
bool describes_noun(const Cursor& cursor) {
  constexpr auto kBeforeNoun = base::word_set({"the", "a", "an", "this", "that", "its", "his", "her", "their", "our", "my", "your", "'s", "'", "\u2019s",
                                               "\u2019"});
  return kBeforeNoun.contains(cursor.here(-1).text);
}

bool counts_something(const Word& next) { return is_counted_word(next.text) || (next.is_hyphen() && next.glued); }

/// Months that are also names or verbs say a month only beside a preposition or a number.
constexpr auto kPlainWordsToo = base::word_set({"may", "march", "mar", "jan", "dec", "june", "april", "august"});

std::optional<int> month_name(Cursor& cursor) {
  if (!cursor.here().capital) return std::nullopt;
  const auto month = cursor.take(WordClass::Month);
  const bool abbreviation_point = month && cursor.here().is(".") && cursor.here().glued && cursor.here(1).has_digits();
  if (abbreviation_point) cursor.advance();
  return month;
}

}  // namespace

std::optional<int> day_number(Cursor& cursor) {
  const bool goes_on = cursor.here(1).glued && (cursor.here(1).is(":") || cursor.here(1).is("/")) && cursor.here(2).glued;
  const bool longer = goes_on || cursor.here(1).is("%");
  if (cursor.here().text.size() > 2 || longer) return std::nullopt;
  if (const auto ordinal = attempt(cursor, read_ordinal)) return *ordinal <= 31 ? ordinal : std::nullopt;
  const auto number = read_integer(cursor, 1, 31);
  return number && !cursor.here().is(WordClass::Multiplier) ? number : std::nullopt;
}

namespace {

/// "8", "8th", "eighth", "the 8th" behind "March".
std::optional<int> day_after_month(Cursor& cursor) {
  if (const auto number = attempt(cursor, day_number)) return number;
  cursor.word("the");
  const auto ordinal = attempt(cursor, read_ordinal);
  return ordinal && *ordinal <= 31 ? ordinal : std::nullopt;
}

/// ", 2017", "2017", "of 2017", "last year", "of this year".
void year_behind(Cursor& cursor, Point& point, bool describes) {
  const std::size_t start = cursor.at();
  cursor.any(",", "of");
  if (const auto year = attempt(cursor, read_year); year && (describes || !counts_something(cursor.here()))) {
    point.frame = year_period(*year);
  } else if (const auto shift = year ? std::nullopt : attempt(cursor, year_shift)) {
    point.shift = shift;
  } else {
    cursor.move_to(start);
  }
}

bool ends_number(const Cursor& cursor) {
  return !(cursor.here().glued && (cursor.here().is_hyphen() || cursor.here().is("/")) && cursor.here(1).has_digits());
}

/// "2017-05-02", "2017/05/02".
std::optional<Point> iso_date(Cursor& cursor) {
  Point point;
  if (cursor.here().text.size() != 4) return std::nullopt;
  const auto year = read_integer(cursor, 1000, 2199);
  const std::string mark = cursor.here().text;
  if (!year || !cursor.any("-", "/")) return std::nullopt;
  const bool two_digits = cursor.here().text.size() == 2;
  const auto month = read_integer(cursor, 1, 12);
  if (!month || !two_digits || !cursor.word(mark) || cursor.here().text.size() != 2) return std::nullopt;
  const auto day = read_integer(cursor, 1, 31);
  if (!day || !ends_number(cursor)) return std::nullopt;
  point.frame = year_period(*year);
  point.month = *month;
  point.day = *day;
  return point;
}

/// "5/2/2017", whose order is open unless one number cannot be a month; "05/02/98", "05-02-1998"; "9/11" alone is the day of 2001.
std::optional<Point> slashed_date(Cursor& cursor) {
  const auto first = read_integer(cursor, 1, 31);
  const std::string mark = cursor.here().text;
  if (!first || !cursor.here().glued || !cursor.any("/", "-")) return std::nullopt;
  const auto second = read_integer(cursor, 1, 31);
  if (!second) return std::nullopt;
  Point point;
  point.month = *first <= 12 ? *first : *second;
  point.day = *first <= 12 ? *second : *first;
  if (!(cursor.here().glued && cursor.word(mark))) {
    if (mark != "/" || *first != 9 || *second != 11 || !ends_number(cursor)) return std::nullopt;
    point.frame = year_period(2001);
    return point;
  }
  const bool short_year = mark == "/" && cursor.here().text.size() == 2;
  if (!short_year && cursor.here().text.size() != 4) return std::nullopt;
  const auto year = read_integer(cursor, 0, 2199);
  if (!year || point.month > 12 || !ends_number(cursor)) return std::nullopt;
  point.frame = year_period(short_year ? *year + (*year < 30 ? 2000 : 1900) : *year);
  point.order_open = *first <= 12 && *second <= 12 && *first != *second;
  return point;
}

/// "13.5.2015", the day first, as papers of the continent write it.
std::optional<Point> dotted_date(Cursor& cursor) {
  const Word& pair = cursor.here();  // "13.5", cut as a decimal
  const std::size_t dot = pair.text.find('.');
  const bool two_numbers = pair.has_digits() && dot != std::string::npos && pair.text.find(',') == std::string::npos;
  if (!two_numbers || pair.text.size() > 5) return std::nullopt;
  int month = 0;
  for (const char digit : pair.text.substr(dot + 1)) month = month * 10 + (digit - '0');
  Point point;
  point.day = static_cast<int>(pair.number / 100);
  point.month = month;
  cursor.advance();
  if (!cursor.here().glued || !cursor.word(".") || !cursor.here().glued || cursor.here().text.size() != 4) return std::nullopt;
  const auto year = read_integer(cursor, 1000, 2199);
  if (!year || point.day < 1 || point.day > 31 || month < 1 || month > 12) return std::nullopt;
  point.frame = year_period(*year);
  return point;
}

/// "-", "to" or "through" between two days.
bool range_mark(Cursor& cursor) {
  if (!cursor.here().is_hyphen()) return cursor.any("to", "through", "thru", "until", "till");
  cursor.advance();
  return true;
}

/// The end of a range behind a day: "-8", "–8", "-August 2", " to 8", "and 8" of "between July 7 and 8".
void range_behind(Cursor& cursor, Point& point, bool between) {
  const std::size_t start = cursor.at();
  if (range_mark(cursor) || (between && cursor.word("and"))) {
    if (const auto month = attempt(cursor, month_name)) point.last_month = *month;
    if (const auto last = attempt(cursor, day_number); last && (point.last_month > 0 || *last > point.day)) {
      point.last_day = *last;
      return;
    }
  }
  point.last_month = 0;
  cursor.move_to(start);
}

/// "July 7", "July 7-8, 2017", "May 2017".
std::optional<Point> month_first(Cursor& cursor) {
  Point point;
  const bool between = cursor.here(-1).is("between"), describes = describes_noun(cursor);
  const auto month = month_name(cursor);
  if (!month) return std::nullopt;
  point.month = *month;
  const auto day = attempt(cursor, day_after_month);
  if (day) {
    if (counts_something(cursor.here()) && !cursor.here().is_hyphen()) return std::nullopt;
    point.day = *day;
    range_behind(cursor, point, between);
  }
  year_behind(cursor, point, describes);
  if (!day && !point.frame && !point.shift) return std::nullopt;
  return point;
}

/// "2 May 2017", "2nd of May", "7-8 July", "7 to 8 July", "the 7th to the 8th of July".
std::optional<Point> day_first(Cursor& cursor) {
  Point point;
  const bool between = cursor.here(-1).is("between");
  const bool dated = cursor.here(-1).is("on") || cursor.here(-1).is("since") || cursor.here(-1).is("until");
  cursor.word("the");
  auto day = attempt(cursor, day_number);
  if (!day && cursor.here(1).is("of")) day = cursor.take(WordClass::Ordinal);
  if (!day) return std::nullopt;
  point.day = *day;
  if (range_mark(cursor) || (between && cursor.word("and"))) {
    cursor.word("the");
    const auto last = day_number(cursor);
    if (!last || *last <= *day) return std::nullopt;
    point.last_day = *last;
  }
  cursor.word("of");
  const bool address = !dated && names_street(cursor);  // "at 12 May Road"
  const auto month = address ? std::nullopt : month_name(cursor);
  if (!month) return std::nullopt;
  point.month = *month;
  year_behind(cursor, point, false);
  return point;
}

/// A month alone: "in April".
std::optional<Point> lone_month(Cursor& cursor) {
  const Word& before = cursor.here(-1);
  const Word& word = cursor.here();
  const auto month = names_street(cursor) ? std::nullopt : month_name(cursor);
  if (!month) return std::nullopt;
  const bool determined = !word.is("may") && (before.is("a") || before.is("the") || before.is("its"));
  const bool prompted = prompts_time(before.text) || (before.is_hyphen() && before.glued) || determined;
  const bool named = cursor.here().capital && !cursor.here().is(WordClass::Month) && !cursor.here().is(WordClass::Weekday);
  const bool after_name = before.capital && before.entry.word_class == WordClass::None;
  if (kPlainWordsToo.contains(word.text) && (!prompted || (named && !before.is("in")))) return std::nullopt;
  if (named && !prompted) return std::nullopt;
  if (after_name && !prompted) return std::nullopt;
  Point point;
  point.month = *month;
  return point;
}

/// "the week of March 6".
std::optional<Point> week_of(Cursor& cursor) {
  if (!cursor.phrase("the week of") && !cursor.phrase("the week beginning") && !cursor.phrase("the week commencing")) return std::nullopt;
  auto point = first_of(cursor, month_first, day_first);
  if (!point || point->day == 0) return std::nullopt;
  point->week_of = true;
  return point;
}

/// The month of "the 20th of next month".
std::optional<Shift> month_shift(Cursor& cursor) {
  const auto point = directed(cursor);
  const bool month = point && point->shift && point->shift->unit == Unit::Month;
  return month ? point->shift : std::nullopt;
}

/// "the 20th of next month"; "the 15th" behind a preposition, with nothing behind it that it could count.
std::optional<Point> day_of_month(Cursor& cursor) {
  const bool of_part = cursor.here(-1).is("of") && cursor.here(-2).is(WordClass::PartOfDay);
  const bool prompted = of_part || kDayPrepositions.contains(cursor.here(-1).text);
  const bool definite = cursor.word("the");
  const bool in_digits = cursor.here().has_digits();
  const auto day = attempt(cursor, read_ordinal);
  if (!day || *day > 31) return std::nullopt;
  Point point;
  point.day = *day;
  const std::size_t after_day = cursor.at();
  if (cursor.any("of", "in")) {
    point.shift = attempt(cursor, month_shift);
    if (point.shift) return point;
  }
  cursor.move_to(after_day);
  const Word& next = cursor.here();
  const bool ends = next.text.empty() || next.is(".") || next.is(",") || next.is(";");
  return prompted && definite && in_digits && ends ? std::optional(point) : std::nullopt;
}

}  // namespace

std::optional<Point> calendar_date(Cursor& cursor) {
  auto point = first_of(cursor, iso_date, slashed_date, dotted_date, week_of, month_first, day_first, day_of_month, lone_month);
  if (!point || point->month == 0) return point;
  const int year = point->frame ? point->frame->first.year : 2000;  // a leap year, so that 29 February is a day
  const auto is_real = [&](int month, int day) {
    return day == 0 || base::is_real({year, static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(day)});
  };
  const int last_month = point->last_month > 0 ? point->last_month : point->month;
  return is_real(point->month, point->day) && is_real(last_month, point->last_day) ? point : std::nullopt;
}

std::optional<Point> holiday(Cursor& cursor) {
  Point point;
  const auto direction = cursor.here(1).capital ? cursor.take(WordClass::Direction) : std::nullopt;
  if (direction == static_cast<int>(Direction::Last)) point.which = Which::Last;
  if (direction == static_cast<int>(Direction::Next)) point.which = Which::Next;
  point.holiday = read_holiday(cursor);
  if (point.holiday == nullptr) return std::nullopt;
  year_behind(cursor, point, false);
  return point;
}

}  // namespace nutgraf::time
