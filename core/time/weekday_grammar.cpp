// Days by the name that they have in the week.
#include "base/word_set.h"
#include "time/grammar.h"
#include "time/numbers.h"

namespace nutgraf::time {
namespace {

/// Before a weekday they make the name of a feast or an event: "Remembrance Sunday", "Black Friday"; one football club is named so too.
constexpr auto kNamedDays = base::word_set(
    {"remembrance", "black", "super", "cyber", "bloody", "holy", "maundy", "shrove", "whit", "good", "ash", "palm", "easter", "giving",
     "sheffield"});
constexpr auto kPapers = base::word_set(
    {"times", "mirror", "telegraph", "express", "herald", "mail", "post", "star", "tribune", "people", "world", "independent", "business",
     "sun", "night's"});

/// "Sat." or "Thurs" alone is a day only behind these: so "Sun" and "Mon" of names are none.
constexpr auto kBeforeAbbreviation = base::word_set(
    {"on", "until", "till", "by", "from", "since", "before", "after", "through", "to", "next", "last", "this", "late", "early", "and",
     "or", "between"});

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

/// Behind a day they show that no noun goes on with it.
constexpr auto kBehindNoun = base::word_set(
    {".", ",", ";", ":", ")", "and", "or", "but", "in", "at", "for", "with", "to", "on", "by", "from", "as", "when", "while", "after",
     "before", "during", "this", "last", "next", "that", "because", "so", "of", "near", "until", "since", "which", "where"});

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
  const Word& mark = cursor.here();
  const bool joins = mark.is_hyphen() || mark.is("to") || mark.is("until") || mark.is("through") || mark.is("and");
  const bool range = number && joins && cursor.here(1).is(WordClass::Weekday);
  cursor.move_to(behind);
  return range ? number : std::nullopt;
}

/// "week", "fortnight" behind a day: "Friday week"; "before last", "after next".
std::optional<int> weeks_on(Cursor& cursor, Point& point) {
  constexpr int kWeek = 7;
  const bool before_last = cursor.phrase("before last");
  if (before_last || cursor.phrase("after next")) {
    point.which = before_last ? Which::Last : Which::Next;
    point.days_on = before_last ? -kWeek : kWeek;
    return point.days_on;
  }
  const bool fortnight = cursor.here().is("fortnight");
  if (!cursor.any("week", "fortnight") || cursor.here().is("'s") || cursor.here().is_hyphen()) return std::nullopt;
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
  const bool of_any_month = cursor.here(1).is("the") && cursor.here(2).is("month");
  const bool recurs = cursor.here().is("of") && (cursor.here(1).is("each") || cursor.here(1).is("every") || of_any_month);
  if (recurs || is_any_such_day(cursor)) return std::nullopt;
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

}  // namespace nutgraf::time
