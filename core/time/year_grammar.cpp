// Years, decades and centuries, and what else four digits may be.
#include "base/word_set.h"
#include "time/grammar.h"
#include "time/numbered_names.h"
#include "time/numbers.h"

namespace nutgraf::time {
namespace {

Point framed(Unit unit, int year) {
  Point point;
  point.frame = Period{unit, {year, 1, 1}};
  return point;
}

/// "-95" behind 1994, "/25" behind 2024, "-2006" behind 1998.
std::optional<int> end_of_years(Cursor& cursor, int first) {
  const bool slash = cursor.here().is("/");
  const std::size_t length = cursor.here(1).text.size();
  const bool glued = cursor.here().glued && cursor.here(1).glued;
  if ((!slash && !cursor.here().is_hyphen()) || !glued || (length != 2 && length != 4)) return std::nullopt;
  cursor.advance();
  const auto digits = read_integer(cursor, 0, 2199);
  const bool goes_on = cursor.here().glued && (cursor.here().is_hyphen() || cursor.here().is("/"));
  if (!digits || goes_on) return std::nullopt;
  const int last = length == 2 ? first / 100 * 100 + *digits + (first % 100 == 99 && *digits == 0 ? 100 : 0) : *digits;
  return (slash ? last == first + 1 : last > first) ? std::optional(last) : std::nullopt;
}

/// What the words around four digits say of them.
struct Surroundings {
  const Word& before;
  const Word& after;

  bool in_brackets() const {
    return (before.is("(") || before.is_hyphen()) && (after.is(")") || after.is_hyphen() || after.is(";") || after.is(","));
  }
  bool part_of_number() const {
    return (before.glued && before.is("/")) || before.is("$") || before.is("#") || before.is("£") || before.is("€") ||
           before.has_digits() || (after.glued && (after.is(":") || after.is("/"))) || after.is(WordClass::Multiplier);
  }
  bool counted() const { return is_counted_word(after.text) || after.is(WordClass::Units); }
  /// "and 1720 had gone home".
  bool counts_people() const {
    return after.is("had") || after.is("have") || after.is("were") || after.is("are") || after.is("of") || after.is("who");
  }
  /// "Windows 2000".
  bool numbered_name() const { return before.capital && before.entry.word_class == WordClass::None; }
};

/// What stands in the seventies of something else than years: "temperatures in the 70s".
constexpr auto kMeasures = base::word_set({"temperatures", "highs", "lows", "readings", "prices", "shares", "rates", "degrees", "scores"});

/// "70s", "70's" behind "the".
std::optional<Point> short_decade(Cursor& cursor, bool measured) {
  const auto digits = read_integer(cursor, 20, 90);
  if (!digits || measured || *digits % 10 != 0 || !cursor.here().glued) return std::nullopt;
  if (!cursor.any("s", "'s")) return std::nullopt;
  return framed(Unit::Decade, 1900 + *digits);
}

}  // namespace

std::optional<Point> decade_or_century(Cursor& cursor) {
  const bool measured = kMeasures.contains(cursor.here(-2).text);
  const bool definite = cursor.word("the");
  if (definite) {
    if (auto decade = attempt(cursor, [&](Cursor& c) { return short_decade(c, measured); })) return decade;
  }
  if (const auto name = cursor.take(WordClass::DecadeName)) {
    return definite ? std::optional(framed(Unit::Decade, 1900 + *name)) : std::nullopt;
  }
  if (const auto number = attempt(cursor, read_ordinal)) {
    cursor.skip_hyphen();
    const bool century = cursor.word("century") && *number <= 21;
    return century ? std::optional(framed(Unit::Century, (*number - 1) * 100)) : std::nullopt;
  }
  const auto year = read_year(cursor);
  if (!year || *year % 10 != 0) return std::nullopt;
  const bool apostrophe = cursor.here().is("'s") || (cursor.here().is("'") && cursor.here(1).is("s"));
  if (apostrophe && !definite) return std::nullopt;  // "2030's goals"
  if (cursor.here().glued && cursor.here().is("'")) cursor.advance();
  if (!cursor.here().glued || !cursor.any("s", "'s")) return std::nullopt;
  return framed(Unit::Decade, *year);
}

/// Four digits are a year where the words beside them say so, or where nothing hints at a count or a name.
std::optional<Point> lone_year(Cursor& cursor) {
  const Word& before = cursor.here(-1);
  const Word& number_before = cursor.here(-2);
  const bool with_noun = cursor.here().is("the") && (cursor.here(2).is("period") || cursor.here(2).is("quarter"));  // "the 1988 period"
  const bool said = with_noun ? cursor.word("the") : cursor.phrase("the year");
  const bool in_digits = cursor.here().has_digits();
  const auto year = read_year(cursor);
  if (!year) return std::nullopt;
  Point point = framed(Unit::Year, *year);
  if (with_noun) {
    cursor.advance();
    return point;
  }
  const bool numbers_on = before.has_digits() || (before.is_hyphen() && number_before.has_digits());  // "0800 1998-2006"
  if (const auto last = numbers_on ? std::nullopt : attempt(cursor, [&](Cursor& c) { return end_of_years(c, *year); })) {
    point.last_year = *last;
    return point;
  }
  const Surroundings around{before, cursor.here()};
  const bool prompted = said || around.in_brackets() || prompts_time(before.text) || (before.is_hyphen() && before.glued);
  if (!in_digits) {
    const bool two_parts = *year < 2000;  // "nineteen ninety-six" counts nothing
    return prompted || two_parts ? std::optional(point) : std::nullopt;
  }
  const bool behind_number = before.is_hyphen() && number_before.has_digits() && number_before.text.size() != 4;  // "555-1998"
  const bool before_word = cursor.here().is_hyphen() && cursor.here().glued && !cursor.here(1).has_digits();      // "2000-strong"
  if (around.part_of_number() || around.counted() || behind_number || before_word) return std::nullopt;
  constexpr int kFirstUnprompted = 1900, kLastUnprompted = 2049, kFirstAtStart = 1500;
  const bool joined = (before.is("and") || before.is("or")) && number_before.text.size() != 4;
  if (names_something(cursor) || (joined && around.counts_people())) return std::nullopt;
  if (prompted) return point;
  if (before.text.empty()) return *year >= kFirstAtStart ? std::optional(point) : std::nullopt;
  const bool likely = *year >= kFirstUnprompted && *year <= kLastUnprompted;
  return likely && !around.numbered_name() ? std::optional(point) : std::nullopt;
}

}  // namespace nutgraf::time
