// The grammar of expressions of time: which words form one, and what they say. Reads words.
#pragma once

#include <optional>
#include <vector>

#include "time/cursor.h"
#include "time/meaning.h"

namespace nutgraf::time {

/// Words [begin, end) of a sentence and what they say.
struct Expression {
  std::size_t begin = 0;
  std::size_t end = 0;
  Meaning meaning;
};

/// The expressions of a sentence, the longest at each place, in order and without overlap.
std::vector<Expression> find_expressions(const std::vector<Word>& words);

// The rules, each in the file of its kind. A rule reads from the cursor on; where it gives nothing, the cursor may stand anywhere.

/// calendar_grammar.cpp. A date or a part of one by name: "May 2, 2017", "July 7-8", "Friday, Oct. 23", "Christmas Eve".
std::optional<Point> calendar_date(Cursor& cursor);
std::optional<Point> weekday_date(Cursor& cursor);
std::optional<Point> holiday(Cursor& cursor);

/// "7", "7th", "2nd": a day of a month.
std::optional<int> day_number(Cursor& cursor);

/// list_grammar.cpp. The days of a list whose month stands at its head ("March 5, 12 and 19", where `first` is "March 5") or at its
/// end ("9, 10 and 11 July", from word `at` on): one expression for three or more days in a row, else one for each. Empty for no list.
using ExpressionRule = std::optional<Expression>(const std::vector<Word>&, std::size_t);
std::vector<Expression> days_listed_behind(const std::vector<Word>& words, const Expression& first);
std::vector<Expression> days_listed_before(const std::vector<Word>& words, std::size_t at, ExpressionRule& longest_at);

/// ordinal_grammar.cpp. "the first Friday of July", "last week of 2015", "the last day of the month".
std::optional<Point> ordinal_part(Cursor& cursor);

/// year_grammar.cpp.
std::optional<Point> decade_or_century(Cursor& cursor);
std::optional<Point> lone_year(Cursor& cursor);
/// The last year of a run whose first one stands before the cursor: "-95" behind 1994, "/25" behind 2024, "-2006" behind 1998.
std::optional<int> end_of_years(Cursor& cursor, int first);

/// year_part_grammar.cpp. "the third quarter", "fiscal 1989", "the summer of 2016", "year-end".
std::optional<Point> fiscal_period(Cursor& cursor);
std::optional<Point> season_of_year(Cursor& cursor);
std::optional<Point> year_end(Cursor& cursor);
/// "third quarter" as a noun of its own.
std::optional<int> quarter_noun(Cursor& cursor);

/// relative_grammar.cpp. Times that count from another one: "last week", "yesterday", "a year earlier".
std::optional<Point> day_word(Cursor& cursor);
std::optional<Point> directed(Cursor& cursor);
std::optional<Point> counted_shift(Cursor& cursor);
/// "last year", "this year" as the frame of a finer date: "January this year".
std::optional<Shift> year_shift(Cursor& cursor);

/// clock_grammar.cpp. Times of day, with their day where it is named: "5:30 p.m. Friday", "this morning", "Tuesday night".
std::optional<Point> clock_time(Cursor& cursor);
std::optional<Point> part_of_day(Cursor& cursor);
/// "0600 hours", "1830 GMT", "at 0600": four digits that are no count of hours and no year.
std::optional<Point> military_time(Cursor& cursor);
/// The time of day alone: "5:30 p.m.", "5 o'clock", "half past eight".
std::optional<Point> clock_hands(Cursor& cursor);
/// A word for a day, what joins it to a time of day, and that: what stands behind "5 p.m." to say of which day it is.
std::optional<Point> day_behind_clock(Cursor& cursor);
/// clock_range_grammar.cpp. "3 p.m. to 5 p.m. on Friday", "5 to 6pm", "Thursday from 9:30 to 11:00".
std::optional<Point> clock_range(Cursor& cursor);
/// Any point that is a day.
std::optional<Point> day(Cursor& cursor);

/// range_grammar.cpp. Makes one expression of two with a mark of range between them: "14 June to 3 August", "between 2011 and 2013".
void join_ranges(const std::vector<Word>& words, std::vector<Expression>& expressions);

/// length_grammar.cpp. Lengths, recurrences and references without a place on the calendar.
std::optional<Meaning> length(Cursor& cursor);
std::optional<Meaning> recurrence(Cursor& cursor);
std::optional<Meaning> reference(Cursor& cursor);

}  // namespace nutgraf::time
