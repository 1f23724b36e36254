// Lengths of time, what recurs, and references without a place on the calendar.
#include "base/word_set.h"
#include "time/grammar.h"
#include "time/numbers.h"

namespace nutgraf::time {
namespace {

constexpr auto kSpanPrepositions = base::word_set(
    {"for", "in", "over", "within", "after", "of", "took", "takes", "take", "spent", "lasted", "last", "during", "through", "until"});
constexpr auto kPaid =
    base::word_set({"%",      "percent", "cents",  "dollars", "euros",  "pounds", "times",      "twice",    "once",    "barrels", "tons",
                    "tonnes", "people",  "miles",  "units",   "shares", "cars",   "passengers", "visitors", "gallons", "flights", "meals",
                    "thrice", "yen",     "francs", "rubles",  "hours",  "days",   "weeks",      "minutes",  "months",  "share"});

bool is_rate(const Word& before) {
  return before.has_digits() || before.is(WordClass::Cardinal) || before.is(WordClass::Multiplier) || before.is("billion") ||
         before.is("trillion") || kPaid.contains(before.text);
}

/// "old", "-old", "of age": how old somebody is says nothing about when.
bool is_age(const Cursor& cursor) {
  const Word& next = cursor.here().is_hyphen() ? cursor.here(1) : cursor.here();
  return next.is("old") || next.is("olds") || (next.is("of") && cursor.here(1).is("age"));
}

/// A hyphen that joins the unit to another word than "long": "a year-earlier loss".
bool goes_on(const Cursor& cursor) { return cursor.here().is_hyphen() && cursor.here().glued && !cursor.here(1).is("long"); }

/// What may stand between the number and its unit: "two more weeks", "three consecutive days".
void skip_between(Cursor& cursor) {
  cursor.any("more", "full", "whole", "consecutive", "straight", "additional", "extra", "further", "long", "short", "business", "trading",
             "working", "calendar", "solid", "other");
}

/// "the", "the last", "the first", "the past", "each of the last".
bool skip_before(Cursor& cursor) {
  const bool definite = cursor.word("the");
  if (!cursor.any("first", "last", "past", "next", "coming", "previous", "final", "latest", "preceding", "following"))
    cursor.any("additional", "entire", "full");
  return definite;
}

/// "-long", "or so", "and a half" behind the unit.
void read_behind(Cursor& cursor, Quantity& amount) {
  if (!amount.vague && cursor.phrase("and a half")) amount.hundredths += 50;
  if (cursor.phrase("or two")) amount.vague = true;
  cursor.phrase("or so");
  if (cursor.here().is_hyphen() && cursor.here().glued && cursor.here(1).is("long")) {
    cursor.advance();
    cursor.advance();
  }
}

/// "three days", "the past two years", "six-month", "half an hour", "a year and a half".
std::optional<Meaning> counted_length(Cursor& cursor) {
  const Word& before = cursor.here(-1);
  const bool four_digits = cursor.here().plain_digits && cursor.here().text.size() == 4;
  if (four_digits && first_of(cursor, military_time, clock_range)) return std::nullopt;  // "at 2100 hours"
  const bool definite = skip_before(cursor);
  const Word& number = cursor.here();
  const bool bare_article = number.is("a") || number.is("an") || number.is("another");
  auto amount = attempt(cursor, read_quantity);
  if (!amount) return std::nullopt;
  const bool hyphen = cursor.here().is_hyphen() && cursor.here().glued;
  if (hyphen && (definite || bare_article)) return std::nullopt;  // "the eight-year war", "a several-year term"
  cursor.skip_hyphen();
  skip_between(cursor);
  const bool seconds_behind_number = cursor.here().is("second") && hyphen;
  std::optional<Unit> unit = read_counted_unit(cursor, *amount);
  if (!unit && seconds_behind_number) {
    cursor.advance();
    unit = Unit::Second;
  }
  if (!unit || is_age(cursor) || goes_on(cursor)) return std::nullopt;
  const bool one = !amount->vague && amount->hundredths == 100;
  const bool plural = cursor.here(-1).is(WordClass::Units);
  if (number.has_digits() && !one && !hyphen && !plural) return std::nullopt;  // "the 1988 quarter"
  if (number.has_digits() && cursor.here(-1).capital) return std::nullopt;     // "60 Minutes"
  const bool fraction = plural && (hyphen || (!definite && !amount->vague && cursor.here().is("of")));
  if (*unit == Unit::Quarter && fraction) return std::nullopt;  // "three-quarters of its food"
  if (one && bare_article && (*unit == Unit::Quarter || *unit == Unit::Weekend)) return std::nullopt;
  if (one && bare_article && is_rate(before)) {
    Recurrence rate;
    rate.every = {*amount, *unit};
    return Meaning::of(rate);
  }
  Length length{*amount, *unit};
  read_behind(cursor, length.amount);
  if (!cursor.word("ago")) return Meaning::of(length);
  const bool countable = whole_count(*amount) && *unit >= Unit::Day;  // then it is a point, and counted_shift reads it
  return countable ? std::nullopt : std::optional(Meaning::of(Reference::Past));
}

/// "all day", "for the whole week", "for full year".
std::optional<Meaning> whole_unit(Cursor& cursor) {
  const bool prompted = cursor.here(-1).is("for");
  if (!cursor.word("all") && !(prompted && cursor.any("full", "whole"))) return std::nullopt;
  const auto unit = cursor.take(WordClass::Unit);
  const bool lasts = unit && static_cast<Unit>(*unit) >= Unit::Day && static_cast<Unit>(*unit) != Unit::Quarter;
  return lasts ? std::optional(Meaning::of(Length{{}, static_cast<Unit>(*unit)})) : std::nullopt;
}

/// "for years", "weeks of", "months later", "decades-long", "years ago".
std::optional<Meaning> uncounted_length(Cursor& cursor) {
  const Word& before = cursor.here(-1);
  const auto units = cursor.take(WordClass::Units);
  const bool singular_long = !units && cursor.here(1).is_hyphen() && cursor.here(2).is("long");
  const auto unit = units ? units : singular_long ? cursor.take(WordClass::Unit) : std::nullopt;
  if (!unit || is_age(cursor)) return std::nullopt;
  Length length{{singular_long ? 100 : 0, !singular_long}, static_cast<Unit>(*unit)};
  if (length.unit == Unit::Quarter || length.unit == Unit::Second) return std::nullopt;
  if (is_rate(before) || before.is("half")) return std::nullopt;  // the end of a count
  if (cursor.word("ago")) return Meaning::of(Reference::Past);
  const std::size_t after_unit = cursor.at();
  read_behind(cursor, length.amount);
  const Word& next = cursor.here();
  const bool prompted = kSpanPrepositions.contains(before.text) || next.is("later") || next.is("earlier") || next.is("after") ||
                        next.is("before") || next.is("of");
  return prompted || cursor.at() != after_unit ? std::optional(Meaning::of(length)) : std::nullopt;
}

/// "recent years", "the coming weeks", "the past year", "the last decade", "the next decade", "the next hour".
std::optional<Meaning> length_beside_now(Cursor& cursor) {
  const bool through = cursor.here(-1).is("for") || cursor.here(-1).is("over") || cursor.here(-1).is("during") || cursor.here(-1).is("in") ||
                       cursor.here(-1).is("within") || cursor.here(-1).is("throughout");
  const bool definite = cursor.word("the");
  const bool past = cursor.here().is("past") || (through && definite && cursor.here().is("last"));  // "for the last month"
  const bool looks_back = past || cursor.here().is("last");
  const bool next = cursor.here().is("next");
  const bool ahead = next || cursor.here().is("coming");
  if (!looks_back && !ahead && !cursor.here().is("recent")) return std::nullopt;
  cursor.advance();
  if (const auto units = cursor.take(WordClass::Units)) {
    if (next) return std::nullopt;  // "the next few years" count
    const bool years_back = static_cast<Unit>(*units) >= Unit::Year && !ahead;
    return years_back ? Meaning::of(Reference::Past) : Meaning::of(Length{{0, true}, static_cast<Unit>(*units)});
  }
  const auto unit = looks_back || next ? cursor.unit() : std::nullopt;
  const bool of_calendar = unit && *unit >= Unit::Day && *unit < Unit::Decade;  // "last year" is one of the calendar
  const bool lasts = unit && (past || !of_calendar) && (past || *unit >= Unit::Hour);
  return lasts ? std::optional(Meaning::of(Length{{}, *unit})) : std::nullopt;
}

/// "the year ended March 31", "the year to 30 September".
std::optional<Meaning> ended_year(Cursor& cursor) {
  cursor.word("the");
  cursor.any("fiscal", "financial", "full");
  if (!cursor.word("year")) return std::nullopt;
  const Word& end = cursor.here(1);
  const bool day = end.is(WordClass::Month) || (end.integer() > 0 && end.integer() <= 31 && cursor.here(2).is(WordClass::Month));
  const Word& mark = cursor.here();
  const bool ended = mark.is("ended") || mark.is("ending") || (day && (mark.is("to") || mark.is("through")));
  return ended ? std::optional(Meaning::of(Length{{}, Unit::Year})) : std::nullopt;
}

std::optional<Point> recurring_point(Cursor& cursor) {
  Point point;
  if (cursor.here().is(WordClass::Weekday) && cursor.here().capital) {
    point.weekday = *cursor.take(WordClass::Weekday);
    if (const auto part = cursor.take(WordClass::PartOfDay)) point.part = static_cast<DayPart>(*part);
  } else if (cursor.here().is(WordClass::Month) && cursor.here().capital) {
    point.month = *cursor.take(WordClass::Month);
  } else if (const auto season = cursor.take(WordClass::Season)) {
    point.season = *season;
  } else if (const auto part = cursor.take(WordClass::PartOfDay)) {
    point.part = static_cast<DayPart>(*part);
  } else {
    return std::nullopt;
  }
  return point;
}

/// "every day", "each year", "every two weeks", "every other month", "each Thursday".
std::optional<Meaning> every(Cursor& cursor) {
  if (!cursor.any("each", "every")) return std::nullopt;
  Recurrence recurrence;
  const std::size_t after_every = cursor.at();
  cursor.word("other");  // "every other Friday"
  if (auto point = attempt(cursor, recurring_point)) {
    recurrence.at = point;
    return Meaning::of(recurrence);
  }
  cursor.move_to(after_every);
  if (cursor.word("other")) {
    recurrence.every.amount.hundredths = 200;
  } else if (const auto number = attempt(cursor, read_quantity)) {
    recurrence.every.amount = *number;
  }
  const auto unit = cursor.unit();
  if (!unit) return std::nullopt;
  recurrence.every.unit = *unit;
  return Meaning::of(recurrence);
}

/// "Mondays", "Tuesday nights".
std::optional<Meaning> plural_day(Cursor& cursor) {
  Recurrence recurrence;
  Point point;
  if (!cursor.here().capital) return std::nullopt;
  if (const auto days = cursor.take(WordClass::Weekdays)) {
    point.weekday = *days;
  } else if (const auto day = cursor.take(WordClass::Weekday)) {
    const auto part = cursor.take(WordClass::PartsOfDay);
    if (!part) return std::nullopt;
    point.weekday = *day;
    point.part = static_cast<DayPart>(*part);
  } else {
    return std::nullopt;
  }
  recurrence.at = point;
  return Meaning::of(recurrence);
}

/// "every Monday at 4 p.m.", "9 a.m. on Sundays", "3 p.m. every day".
std::optional<Meaning> recurring_clock_time(Cursor& cursor) {
  auto clock = attempt(cursor, clock_hands);
  if (clock) cursor.word("on");
  auto meaning = first_of(cursor, every, plural_day);
  if (!meaning) return std::nullopt;
  Recurrence& recurrence = meaning->recurrence;
  const bool every_day = recurrence.every.unit == Unit::Day && recurrence.every.amount.hundredths == 100;
  if (!recurrence.at && !every_day) return std::nullopt;
  if (!clock) {
    cursor.word("at");
    clock = attempt(cursor, clock_hands);
  }
  if (!clock) return std::nullopt;
  if (!recurrence.at) recurrence.at.emplace();
  recurrence.at->part = DayPart::None;
  recurrence.at->hour = clock->hour;
  recurrence.at->minute = clock->minute;
  return meaning;
}

/// "daily", "twice a week", "three times a year".
std::optional<Meaning> frequency(Cursor& cursor) {
  Recurrence recurrence;
  if (cursor.any("biweekly", "fortnightly")) {
    recurrence.every = {{200}, Unit::Week};
    return Meaning::of(recurrence);
  }
  const bool title = cursor.here(1).capital && cursor.here(1).is(WordClass::None);  // "Daily News", "the daily Granma"
  if (const auto unit = title ? std::nullopt : cursor.take(WordClass::Frequency)) {
    recurrence.every.unit = static_cast<Unit>(*unit);
    return Meaning::of(recurrence);
  }
  if (!cursor.any("once", "twice")) {
    const auto number = attempt(cursor, read_quantity);
    if (!number || !cursor.word("times")) return std::nullopt;
  }
  if (!cursor.any("a", "an", "per", "each", "every")) return std::nullopt;
  const auto unit = cursor.unit();
  if (!unit) return std::nullopt;
  recurrence.every.unit = *unit;
  return Meaning::of(recurrence);
}

/// "soon" says something of the future only behind these: "it soon flourished" and "as soon as" do not.
constexpr auto kBeforeSoon =
    base::word_set({"will", "'ll", "would", "could", "may", "might", "can", "should", "must", "very", "is", "are", "be", "pretty"});

struct ReferencePhrase {
  std::string_view words;
  Reference reference;
};

constexpr ReferencePhrase kReferences[] = {
    {"right now", Reference::Present},  {"now", Reference::Present},          {"currently", Reference::Present},
    {"presently", Reference::Present},  {"nowadays", Reference::Present},     {"these days", Reference::Present},
    {"at present", Reference::Present}, {"at the moment", Reference::Present}, {"more recently", Reference::Past},
    {"recently", Reference::Past},      {"lately", Reference::Past},           {"the recent past", Reference::Past},
    {"the past", Reference::Past},      {"the near future", Reference::Future}, {"the future", Reference::Future},
    {"soon", Reference::Future}};

}  // namespace

std::optional<Meaning> length(Cursor& cursor) {
  return first_of(cursor, ended_year, length_beside_now, counted_length, whole_unit, uncounted_length);
}

std::optional<Meaning> recurrence(Cursor& cursor) { return first_of(cursor, recurring_clock_time, every, plural_day, frequency); }

std::optional<Meaning> reference(Cursor& cursor) {
  for (const ReferencePhrase& known : kReferences) {
    const bool ahead = known.words != "soon" || kBeforeSoon.contains(cursor.here(-1).text);
    if (!ahead || !cursor.phrase(known.words)) continue;
    const Word& next = cursor.here();
    const bool now_and_then = known.words == "now" && next.is("and") && (cursor.here(1).is("then") || cursor.here(1).is("again"));
    const bool conjunction = now_and_then || (known.words == "now" && next.is_hyphen()) ||
                             (known.words == "soon" && (next.is("after") || next.is("as") || next.is_hyphen()));
    const bool goes_on =
        known.words == "the past" && (next.is(WordClass::Unit) || next.is(WordClass::Units) || next.is(WordClass::Cardinal));
    if (conjunction || goes_on) return std::nullopt;
    return Meaning::of(known.reference);
  }
  return std::nullopt;
}

}  // namespace nutgraf::time
