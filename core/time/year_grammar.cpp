// Years, decades and centuries, and what else four digits may be.
#include "base/word_set.h"
#include "document/lists.h"
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

/// "1990 of them": so many out of a group.
bool is_part_of_group(const Cursor& cursor) {
  static constexpr auto kGroup = base::word_set({"them", "us", "you", "these", "those", "whom", "which"});
  return cursor.here().is("of") && kGroup.contains(cursor.here(1).text);
}

/// "1812 sailors", "1990 schools": what people, bodies or buildings there are so many of.
bool counts_members(const Word& noun) {
  std::string singular = noun.text;
  if (noun.capital || singular.size() < 4 || singular.back() != 's') return false;
  singular.pop_back();
  const auto is_member = [&] {
    return document::person_nouns.contains(singular) || document::facility_nouns.contains(singular) ||
           document::organization_nouns.contains(singular);
  };
  if (is_member()) return true;
  if (singular.back() == 'e') singular.pop_back();  // "churches", "companies"
  if (singular.back() == 'i') singular.back() = 'y';
  return is_member();
}

/// "from 1900 to 2600", "2025 votes to 1999": one number of a range or of a result whose other one is no year either.
bool is_of_two_numbers(const Cursor& cursor, const Word& before, const Word& number_before) {
  const Word& other = cursor.here(1);
  const bool joins = (before.is("from") && cursor.here().is("to")) || (before.is("between") && cursor.here().is("and"));
  constexpr int kLastYear = 2199;
  if (joins && other.has_digits() && (other.integer() > kLastYear || is_counted_word(cursor.here(2).text))) return true;
  return before.is("to") && is_counted_word(number_before.text);
}

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
  const bool century = definite && *year % 100 == 0 && *year < 2000;  // "the 1800s"
  return framed(century ? Unit::Century : Unit::Decade, *year);
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
  if (is_part_of_group(cursor) || is_of_two_numbers(cursor, before, number_before)) return std::nullopt;
  if (prompted) return point;
  if (counts_members(cursor.here())) return std::nullopt;
  if (before.text.empty()) return *year >= kFirstAtStart ? std::optional(point) : std::nullopt;
  const bool likely = *year >= kFirstUnprompted && *year <= kLastUnprompted;
  return likely && !around.numbered_name() ? std::optional(point) : std::nullopt;
}

}  // namespace nutgraf::time
