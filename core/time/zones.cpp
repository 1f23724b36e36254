#include "time/zones.h"

#include <cstdlib>

#include "base/calendar.h"
#include "time/join.h"

namespace nutgraf::time {
namespace {

struct NamedZone {
  std::string_view name;
  Zone zone;
};

constexpr int hours(int count) { return count * 60; }

/// Abbreviations of one meaning in newspapers. "IST" is the time of India, of Israel and of Ireland, so its distance is left open.
constexpr NamedZone kAbbreviations[] = {
    {"gmt", {}},                                {"utc", {}},
    {"zulu", {}},                               {"z", {}},
    {"et", {hours(-5), SummerTime::America}},   {"ct", {hours(-6), SummerTime::America}},
    {"mt", {hours(-7), SummerTime::America}},   {"pt", {hours(-8), SummerTime::America}},
    {"est", {hours(-5)}},                       {"edt", {hours(-4)}},
    {"cst", {hours(-6)}},                       {"cdt", {hours(-5)}},
    {"mst", {hours(-7)}},                       {"mdt", {hours(-6)}},
    {"pst", {hours(-8)}},                       {"pdt", {hours(-7)}},
    {"akst", {hours(-9)}},                      {"akdt", {hours(-8)}},
    {"hst", {hours(-10)}},                      {"ast", {hours(-4)}},
    {"adt", {hours(-3)}},                       {"bst", {hours(1)}},
    {"cet", {hours(1)}},                        {"cest", {hours(2)}},
    {"eet", {hours(2)}},                        {"eest", {hours(3)}},
    {"msk", {hours(3)}},                        {"pkt", {hours(5)}},
    {"ist", {0, SummerTime::Unknown}},          {"hkt", {hours(8)}},
    {"sgt", {hours(8)}},                        {"awst", {hours(8)}},
    {"jst", {hours(9)}},                        {"kst", {hours(9)}},
    {"aest", {hours(10)}},                      {"aedt", {hours(11)}},
    {"nzst", {hours(12)}},                      {"nzdt", {hours(13)}},
    {"sast", {hours(2)}},
};

/// Names before "time", which may stand without it where America uses them so.
constexpr NamedZone kAmericanNames[] = {{"eastern", {hours(-5), SummerTime::America}},
                                        {"central", {hours(-6), SummerTime::America}},
                                        {"mountain", {hours(-7), SummerTime::America}},
                                        {"pacific", {hours(-8), SummerTime::America}}};
constexpr NamedZone kNames[] = {{"greenwich mean", {}},
                                {"universal", {}},
                                {"coordinated universal", {}},
                                {"british summer", {hours(1)}},
                                {"central european summer", {hours(2)}},
                                {"central european", {hours(1), SummerTime::Europe}},
                                {"eastern european", {hours(2), SummerTime::Europe}},
                                {"alaska", {hours(-9), SummerTime::America}},
                                {"moscow", {hours(3)}},
                                {"beijing", {hours(8)}},
                                {"japan standard", {hours(9)}},
                                {"india standard", {hours(5) + 30}},
                                {"local", {0, SummerTime::Unknown}}};

/// "+2", "-05:30", "+0200" right behind "UTC" or a clock time: minutes.
std::optional<int> distance(Cursor& cursor) {
  if (!cursor.here(1).glued) return std::nullopt;
  const bool west = cursor.here().is_hyphen();
  if (!west && !cursor.here().is("+")) return std::nullopt;
  cursor.advance();
  const std::int64_t digits = cursor.here().integer();
  const std::size_t length = cursor.here().text.size();
  int minutes = static_cast<int>(length == 4 ? digits / 100 * 60 + digits % 100 : digits * 60);
  if (digits < 0 || (length > 2 && length != 4)) return std::nullopt;
  cursor.advance();
  if (length <= 2 && cursor.here().glued && cursor.here().is(":") && cursor.here(1).text.size() == 2 && cursor.here(1).integer() >= 0) {
    minutes += static_cast<int>(cursor.here(1).integer());
    cursor.advance();
    cursor.advance();
  }
  constexpr int kFarthest = 14 * 60;
  return minutes <= kFarthest ? std::optional(west ? -minutes : minutes) : std::nullopt;
}

std::optional<Zone> abbreviation(Cursor& cursor) {
  const Word& word = cursor.here();
  if (!word.capital) return std::nullopt;
  std::string_view text = word.text;
  if (text.size() > 2 && text.back() == '.') text.remove_suffix(1);  // "8 p.m. EST." at the end of a sentence
  for (const NamedZone& known : kAbbreviations) {
    if (known.name != text || (known.name == "z" && !word.glued)) continue;
    cursor.advance();
    Zone zone = known.zone;
    const bool universal = known.name == "gmt" || known.name == "utc";
    if (const auto minutes = universal ? attempt(cursor, distance) : std::nullopt) zone.minutes = *minutes;
    return zone;
  }
  return std::nullopt;
}

/// "Eastern time", "Pacific Daylight Time", "Eastern".
std::optional<Zone> american_name(Cursor& cursor) {
  const bool capital = cursor.here().capital;
  for (const NamedZone& known : kAmericanNames) {
    if (!cursor.word(known.name)) continue;
    const bool daylight = cursor.here().is("daylight");
    const bool standard = cursor.word("standard") || cursor.word("daylight");
    if (cursor.word("time")) return daylight ? Zone{known.zone.minutes + 60} : standard ? Zone{known.zone.minutes} : known.zone;
    return capital && !cursor.here().capital ? std::optional(known.zone) : std::nullopt;
  }
  return std::nullopt;
}

/// "Central European time", "local time", "Kyiv time".
std::optional<Zone> name_before_time(Cursor& cursor) {
  for (const NamedZone& known : kNames) {
    const std::size_t start = cursor.at();
    if (cursor.phrase(known.name) && cursor.word("time")) return known.zone;
    cursor.move_to(start);
  }
  constexpr int kLongest = 2;  // words: "New York time"
  int words = 0;
  for (; words < kLongest && cursor.here().capital && cursor.here().is(WordClass::None); ++words) cursor.advance();
  return words > 0 && cursor.word("time") ? std::optional(Zone{0, SummerTime::Unknown}) : std::nullopt;
}

std::optional<Zone> numeric(Cursor& cursor) {
  if (!cursor.here().glued) return std::nullopt;
  const bool with_minutes = cursor.here().is("+") || cursor.here(2).is(":");
  const auto minutes = with_minutes ? distance(cursor) : std::nullopt;
  return minutes ? std::optional(Zone{*minutes}) : std::nullopt;
}

/// The n-th Sunday of a month; the last for -1.
Date sunday_of(int year, int month, int nth) {
  const Date first{year, static_cast<std::uint8_t>(month), 1};
  const Date last{year, static_cast<std::uint8_t>(month), static_cast<std::uint8_t>(base::days_in_month(year, month))};
  if (nth < 0) return base::add_days(last, -((base::weekday(last) + 1) % 7));
  return base::add_days(first, 6 - base::weekday(first) + 7 * (nth - 1));
}

/// By the laws of 2007 in America (15 U.S.C. 260a) and of 2000 in Europe (Directive 2000/84/EC).
bool is_summer(SummerTime rule, Date day) {
  const bool america = rule == SummerTime::America;
  const Date begins = sunday_of(day.year, 3, america ? 2 : -1);
  const Date ends = america ? sunday_of(day.year, 11, 1) : sunday_of(day.year, 10, -1);
  return !(day < begins) && day < ends;
}

}  // namespace

std::optional<Zone> read_zone(Cursor& cursor) {
  const std::size_t start = cursor.at();
  const bool bracketed = cursor.word("(");
  const auto zone = bracketed ? attempt(cursor, abbreviation) : first_of(cursor, abbreviation, american_name, name_before_time, numeric);
  if (zone && (!bracketed || cursor.word(")"))) return zone;
  cursor.move_to(start);
  return std::nullopt;
}

std::string zone_value(Zone zone, std::optional<Date> day) {
  if (zone.summer == SummerTime::Unknown) return "";
  const bool changes = zone.summer != SummerTime::None;
  if (changes && !day) return "";
  const int minutes = zone.minutes + (changes && is_summer(zone.summer, *day) ? 60 : 0);
  if (minutes == 0) return "Z";
  const auto two_digits = [](int number) { return join(number < 10 ? "0" : "", std::to_string(number)); };
  const int distance = std::abs(minutes);
  return join(minutes < 0 ? "-" : "+", two_digits(distance / 60), ":", two_digits(distance % 60));
}

}  // namespace nutgraf::time
