// Dates by the names and numbers of the calendar.
#include "base/calendar.h"
#include "base/word_set.h"
#include "time/grammar.h"
#include "time/numbers.h"

namespace nutgraf::time {
namespace {

/// Before a weekday they make the name of a feast or an event: "Remembrance Sunday", "Black Friday".
constexpr auto kNamedDays = base::word_set(
    {"remembrance", "black", "super", "cyber", "bloody", "holy", "maundy", "shrove", "whit", "good", "ash", "palm", "easter", "giving"});
constexpr auto kPapers = base::word_set({"times", "mirror", "telegraph", "express", "herald", "mail", "post", "star", "tribune", "people",
                                         "world", "independent", "business", "sun", "night's"});

constexpr auto kDayPrepositions = base::word_set({"on", "by", "until", "till", "since", "from", "before", "after", "to", "than"});

Period year_period(int year) { return {Unit::Year, {year, 1, 1}}; }

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
void year_behind(Cursor& cursor, Point& point) {
  const std::size_t start = cursor.at();
  cursor.any(",", "of");
  if (const auto year = attempt(cursor, read_year); year && !counts_something(cursor.here())) {
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

/// "5/2/2017", whose order is open unless one number cannot be a month; "05/02/98"; "9/11" alone is the day of 2001.
std::optional<Point> slashed_date(Cursor& cursor) {
  const auto first = read_integer(cursor, 1, 31);
  if (!first || !cursor.here().glued || !cursor.word("/")) return std::nullopt;
  const auto second = read_integer(cursor, 1, 31);
  if (!second) return std::nullopt;
  Point point;
  point.month = *first <= 12 ? *first : *second;
  point.day = *first <= 12 ? *second : *first;
  if (!(cursor.here().glued && cursor.word("/"))) {
    if (*first != 9 || *second != 11 || !ends_number(cursor)) return std::nullopt;
    point.frame = year_period(2001);
    return point;
  }
  const bool short_year = cursor.here().text.size() == 2;
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
  const bool between = cursor.here(-1).is("between");
  const auto month = month_name(cursor);
  if (!month) return std::nullopt;
  point.month = *month;
  const auto day = attempt(cursor, day_after_month);
  if (day) {
    if (counts_something(cursor.here()) && !cursor.here().is_hyphen()) return std::nullopt;
    point.day = *day;
    range_behind(cursor, point, between);
  }
  year_behind(cursor, point);
  if (!day && !point.frame && !point.shift) return std::nullopt;
  return point;
}

/// "2 May 2017", "2nd of May", "7-8 July", "7 to 8 July", "the 7th to the 8th of July".
std::optional<Point> day_first(Cursor& cursor) {
  Point point;
  const bool between = cursor.here(-1).is("between");
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
  const auto month = month_name(cursor);
  if (!month) return std::nullopt;
  point.month = *month;
  year_behind(cursor, point);
  return point;
}

/// A month alone: "in April".
std::optional<Point> lone_month(Cursor& cursor) {
  const Word& before = cursor.here(-1);
  const Word& word = cursor.here();
  const auto month = month_name(cursor);
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
  const bool prompted = kDayPrepositions.contains(cursor.here(-1).text);
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

namespace {

/// "Sat." or "Thurs" alone is a day only behind these: so "Sun" and "Mon" of names are none.
constexpr auto kBeforeAbbreviation = base::word_set({"on", "until", "till", "by", "from", "since", "before", "after", "through", "to", "next",
                                                     "last", "this", "late", "early", "and", "or", "between"});

/// Behind the name of a day, whether it is that day and not part of a name: "the Sunday Herald", "Monday Night Football". The cursor
/// stands behind the name.
bool stands_as_weekday(const Cursor& cursor, const Word& name) {
  constexpr std::size_t kShortestFullName = 6;
  const Word& before = cursor.here(-2);
  const Word& next = cursor.here();
  const bool abbreviated = name.text.size() < kShortestFullName || name.text.back() == '.';
  if (abbreviated && (next.is_hyphen() || next.is("to")) && cursor.here(1).is(WordClass::Weekday)) return true;
  if (abbreviated && !kBeforeAbbreviation.contains(before.text) && !(before.is_hyphen() && before.glued)) return false;
  if (abbreviated && name.is("sun") && !next.is(".") && !next.text.empty()) return false;
  const bool named_on = next.capital && !next.glued && next.is(WordClass::None);
  if (named_on && (kPapers.contains(next.text) || before.is("the") || abbreviated)) return false;
  const bool programme = next.capital && next.is(WordClass::PartOfDay) && (cursor.here(1).capital || before.is("the"));
  return !programme;
}

constexpr auto kBehindNoun = base::word_set({".", ",", ";", ":", ")", "and", "or", "but", "in", "at", "for", "with", "to", "on", "by", "from",
                                            "as", "when", "while", "after", "before", "during", "this", "last", "next", "because", "so"});

/// "fell on a Thursday", "on a Friday evening": some day of that name. What goes on with a noun means a certain one: "a Friday vote".
bool is_any_such_day(const Cursor& cursor) {
  const Word& before = cursor.here(-2);
  const Word& next = cursor.here().is(WordClass::PartOfDay) ? cursor.here(1) : cursor.here();
  return (before.is("a") || before.is("an")) && (next.text.empty() || kBehindNoun.contains(next.text));
}

/// "16" in "Monday 16 to Friday 20 March".
std::optional<int> number_before_range(Cursor& cursor) {
  const auto number = day_number(cursor);
  const std::size_t behind = cursor.at();
  const bool range = number && (range_mark(cursor) || cursor.word("and")) && cursor.here().is(WordClass::Weekday);
  cursor.move_to(behind);
  return range ? number : std::nullopt;
}

/// "week", "fortnight" behind a day: "Friday week".
std::optional<int> weeks_on(Cursor& cursor, Point& point) {
  const bool fortnight = cursor.here().is("fortnight");
  if (!cursor.any("week", "fortnight") || cursor.here().is("'s") || cursor.here().is_hyphen()) return std::nullopt;
  constexpr int kWeek = 7;
  point.which = Which::Next;
  point.days_on = fortnight ? 2 * kWeek : kWeek;
  return point.days_on;
}

}  // namespace

std::optional<Point> weekday_date(Cursor& cursor) {
  const Word& name = cursor.here();
  if (!name.capital || !name.is(WordClass::Weekday) || kNamedDays.contains(cursor.here(-1).text)) return std::nullopt;
  cursor.advance();
  Point point;
  point.weekday = name.entry.value;
  const std::size_t after_name = cursor.at();
  if (is_any_such_day(cursor)) return std::nullopt;
  if (name.text.back() != '.' && cursor.here().glued) cursor.word(".");
  cursor.word(",");
  cursor.word("the");
  if (auto date = attempt(cursor, calendar_date); date && date->day > 0) {
    date->weekday = point.weekday;
    return date;
  }
  const bool in_digits = cursor.here().has_digits();  // "Friday the 15th", but not "Friday the first ship came"
  if (const auto day = in_digits ? attempt(cursor, read_ordinal) : std::nullopt; day && *day <= 31) {
    point.day = *day;
    return point;
  }
  cursor.move_to(after_name);
  if (!stands_as_weekday(cursor, name)) return std::nullopt;
  if (const auto number = attempt(cursor, number_before_range)) {
    point.day = *number;
    return point;
  }
  if (attempt(cursor, [&](Cursor& c) { return weeks_on(c, point); })) return point;
  cursor.word("of");
  for (const auto& [phrase, weeks] : {std::pair{"last week", -1}, std::pair{"this week", 0}, std::pair{"next week", 1}}) {
    if (!cursor.phrase(phrase)) continue;
    point.shift = Shift{Unit::Week, weeks};
    return point;
  }
  cursor.move_to(after_name);
  return point;
}

std::optional<Point> holiday(Cursor& cursor) {
  Point point;
  const auto direction = cursor.here(1).capital ? cursor.take(WordClass::Direction) : std::nullopt;
  if (direction == static_cast<int>(Direction::Last)) point.which = Which::Last;
  if (direction == static_cast<int>(Direction::Next)) point.which = Which::Next;
  point.holiday = read_holiday(cursor);
  if (point.holiday == nullptr) return std::nullopt;
  year_behind(cursor, point);
  return point;
}

}  // namespace nutgraf::time
