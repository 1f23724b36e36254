#include "time/lexicon.h"

#include <algorithm>
#include <array>
#include <string>

#include "document/calendar_words.h"
#include "time/unit.h"

namespace nutgraf::time {
namespace {

struct Known {
  std::string_view word;
  Entry entry;
};

constexpr Known number(std::string_view word, int value) { return {word, {WordClass::Cardinal, value}}; }
constexpr Known ordinal(std::string_view word, int value) { return {word, {WordClass::Ordinal, value}}; }
constexpr Known unit(std::string_view word, Unit value) { return {word, {WordClass::Unit, static_cast<int>(value)}}; }
constexpr Known units(std::string_view word, Unit value) { return {word, {WordClass::Units, static_cast<int>(value)}}; }
constexpr Known season(std::string_view word, int value) { return {word, {WordClass::Season, value}}; }
constexpr Known part(std::string_view word, DayPart value) { return {word, {WordClass::PartOfDay, static_cast<int>(value)}}; }
constexpr Known parts(std::string_view word, DayPart value) { return {word, {WordClass::PartsOfDay, static_cast<int>(value)}}; }
constexpr Known direction(std::string_view word, Direction value) { return {word, {WordClass::Direction, static_cast<int>(value)}}; }
constexpr Known frequency(std::string_view word, Unit value) { return {word, {WordClass::Frequency, static_cast<int>(value)}}; }
constexpr Known decade(std::string_view word, int value) { return {word, {WordClass::DecadeName, value}}; }
constexpr Known weekdays(std::string_view word, int value) { return {word, {WordClass::Weekdays, value}}; }
constexpr Known vague(std::string_view word) { return {word, {WordClass::Vague, 0}}; }
constexpr Known opener(std::string_view word) { return {word, {WordClass::Opener, 0}}; }

constexpr Known kKnown[] = {
    number("one", 1), number("two", 2), number("three", 3), number("four", 4), number("five", 5), number("six", 6),
    number("seven", 7), number("eight", 8), number("nine", 9), number("ten", 10), number("eleven", 11), number("twelve", 12),
    number("thirteen", 13), number("fourteen", 14), number("fifteen", 15), number("sixteen", 16), number("seventeen", 17),
    number("eighteen", 18), number("nineteen", 19), number("twenty", 20), number("thirty", 30), number("forty", 40),
    number("fifty", 50), number("sixty", 60), number("seventy", 70), number("eighty", 80), number("ninety", 90),
    {"hundred", {WordClass::Multiplier, 100}}, {"thousand", {WordClass::Multiplier, 1000}}, {"million", {WordClass::Multiplier, 1000000}}, {"billion", {WordClass::Multiplier, 1000000000}},
    ordinal("first", 1), ordinal("second", 2), ordinal("third", 3), ordinal("fourth", 4), ordinal("fifth", 5), ordinal("sixth", 6),
    ordinal("seventh", 7), ordinal("eighth", 8), ordinal("ninth", 9), ordinal("tenth", 10), ordinal("eleventh", 11),
    ordinal("twelfth", 12), ordinal("thirteenth", 13), ordinal("fourteenth", 14), ordinal("fifteenth", 15), ordinal("sixteenth", 16),
    ordinal("seventeenth", 17), ordinal("eighteenth", 18), ordinal("nineteenth", 19), ordinal("twentieth", 20),
    vague("several"), vague("few"), vague("many"), vague("numerous"), vague("countless"),
    unit("minute", Unit::Minute), unit("hour", Unit::Hour), unit("day", Unit::Day), unit("weekend", Unit::Weekend),
    unit("week", Unit::Week), unit("month", Unit::Month), unit("quarter", Unit::Quarter), unit("year", Unit::Year),
    unit("decade", Unit::Decade), unit("century", Unit::Century),
    units("seconds", Unit::Second), units("minutes", Unit::Minute), units("hours", Unit::Hour), units("days", Unit::Day),
    units("weekends", Unit::Weekend), units("weeks", Unit::Week), units("months", Unit::Month), units("quarters", Unit::Quarter),
    units("years", Unit::Year), units("decades", Unit::Decade), units("centuries", Unit::Century),
    season("spring", kSpring), season("summer", kSummer), season("fall", kFall), season("autumn", kFall), season("winter", kWinter),
    part("morning", DayPart::Morning), part("afternoon", DayPart::Afternoon), part("evening", DayPart::Evening),
    part("night", DayPart::Night), parts("mornings", DayPart::Morning), parts("afternoons", DayPart::Afternoon),
    parts("evenings", DayPart::Evening), parts("nights", DayPart::Night),
    {"yesterday", {WordClass::DayWord, -1}}, {"today", {WordClass::DayWord, 0}}, {"tonight", {WordClass::DayWord, 0}},
    {"tomorrow", {WordClass::DayWord, 1}}, {"noon", {WordClass::ClockWord, 12}}, {"midday", {WordClass::ClockWord, 12}},
    {"midnight", {WordClass::ClockWord, 24}},
    direction("last", Direction::Last), direction("past", Direction::Past), direction("this", Direction::This),
    direction("current", Direction::Current), direction("latest", Direction::Latest), direction("next", Direction::Next),
    direction("coming", Direction::Coming), direction("upcoming", Direction::Coming), direction("previous", Direction::Previous),
    direction("preceding", Direction::Previous), direction("same", Direction::Same), direction("that", Direction::That),
    direction("following", Direction::Following),
    frequency("hourly", Unit::Hour), frequency("daily", Unit::Day), frequency("nightly", Unit::Day), frequency("weekly", Unit::Week),
    frequency("monthly", Unit::Month), frequency("yearly", Unit::Year), frequency("annually", Unit::Year),
    decade("twenties", 20), decade("thirties", 30), decade("forties", 40), decade("fifties", 50), decade("sixties", 60),
    decade("seventies", 70), decade("eighties", 80), decade("nineties", 90),
    weekdays("mondays", 0), weekdays("tuesdays", 1), weekdays("wednesdays", 2), weekdays("thursdays", 3), weekdays("fridays", 4),
    weekdays("saturdays", 5), weekdays("sundays", 6),
    opener("a"), opener("an"), opener("the"), opener("early"), opener("earlier"), opener("late"), opener("later"), opener("mid"),
    opener("beginning"), opener("start"), opener("middle"), opener("end"), opener("about"), opener("around"), opener("approximately"),
    opener("roughly"), opener("some"), opener("nearly"), opener("almost"), opener("under"), opener("over"), opener("less"),
    opener("fewer"), opener("more"), opener("at"), opener("up"), opener("no"), opener("half"), opener("couple"), opener("each"),
    opener("every"), opener("once"), opener("twice"), opener("now"), opener("right"), opener("currently"), opener("presently"),
    opener("nowadays"), opener("these"), opener("recently"), opener("lately"), opener("soon"), opener("future"), opener("fiscal"), opener("overnight"),
    opener("post"), opener("pre"), opener("recent"), opener("christmas"), opener("thanksgiving"), opener("easter"), opener("boxing"), opener("halloween"), opener("valentine"), opener("memorial"), opener("election"), opener("good"),
    opener("ash"), opener("palm"), opener("new"),
    opener("its"), opener("their"), opener("his"), opener("her"), opener("our"), opener("'"), opener("circa"), opener("only"), opener("just")};

constexpr std::size_t kCount = std::size(kKnown);

constexpr std::array<Known, kCount> sorted() {
  std::array<Known, kCount> list{};
  for (std::size_t i = 0; i < kCount; ++i) {
    std::size_t at = i;
    for (; at > 0 && kKnown[i].word < list[at - 1].word; --at) list[at] = list[at - 1];
    list[at] = kKnown[i];
  }
  return list;
}

constexpr std::array<Known, kCount> kSorted = sorted();

}  // namespace

Entry look_up(std::string_view word) {
  const auto found = std::lower_bound(kSorted.begin(), kSorted.end(), word, [](const Known& known, std::string_view key) { return known.word < key; });
  if (found != kSorted.end() && found->word == word) return found->entry;
  if (const int month = document::month_number(word)) return {WordClass::Month, month};
  if (const int weekday = document::weekday_number(word); weekday >= 0) return {WordClass::Weekday, weekday};
  return {};
}

}  // namespace nutgraf::time
