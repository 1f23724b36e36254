#include "time/lexicon.h"

#include <algorithm>
#include <array>

#include "base/word_set.h"
#include "document/calendar_words.h"
#include "time/unit.h"

namespace nutgraf::time {
namespace {

/// Words of one class, separated by spaces, whose values count up from the first one's by `step`.
struct Group {
  WordClass word_class;
  int first;
  int step;
  std::string_view words;
};

constexpr int number_of(Unit unit) { return static_cast<int>(unit); }
constexpr int number_of(DayPart part) { return static_cast<int>(part); }
constexpr int number_of(Direction direction) { return static_cast<int>(direction); }

constexpr Group kGroups[] = {
    {WordClass::Cardinal, 1, 1,
     "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"},
    {WordClass::Cardinal, 20, 10, "twenty thirty forty fifty sixty seventy eighty ninety"},
    {WordClass::Multiplier, 100, 0, "hundred"},
    {WordClass::Multiplier, 1'000, 0, "thousand"},
    {WordClass::Multiplier, 1'000'000, 0, "million"},
    {WordClass::Multiplier, 1'000'000'000, 0, "billion"},
    {WordClass::Ordinal, 1, 1,
     "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
     "seventeenth eighteenth nineteenth twentieth"},
    {WordClass::Vague, 0, 0, "several few many numerous countless"},
    {WordClass::Unit, number_of(Unit::Minute), 1, "minute hour day weekend week month"},
    {WordClass::Unit, number_of(Unit::Quarter), 0, "quarter"},
    {WordClass::Unit, number_of(Unit::Year), 1, "year decade century"},
    {WordClass::Units, number_of(Unit::Second), 1, "seconds minutes hours days weekends weeks months"},
    {WordClass::Units, number_of(Unit::Minute), 1, "mins hrs"},
    {WordClass::Units, number_of(Unit::Quarter), 0, "quarters"},
    {WordClass::Units, number_of(Unit::Year), 1, "years decades centuries"},
    {WordClass::Season, kSpring, 3, "spring summer fall winter"},
    {WordClass::Season, kFall, 0, "autumn"},
    {WordClass::PartOfDay, number_of(DayPart::Morning), 0, "morning"},
    {WordClass::PartOfDay, number_of(DayPart::Afternoon), 1, "afternoon evening night"},
    {WordClass::PartsOfDay, number_of(DayPart::Morning), 0, "mornings"},
    {WordClass::PartsOfDay, number_of(DayPart::Afternoon), 1, "afternoons evenings nights"},
    {WordClass::DayWord, -1, 1, "yesterday today tomorrow"},
    {WordClass::DayWord, 0, 0, "tonight"},
    {WordClass::ClockWord, 12, 0, "noon midday"},
    {WordClass::ClockWord, 24, 0, "midnight"},
    {WordClass::Direction, number_of(Direction::Last), 1, "last past this current latest next coming previous same that following"},
    {WordClass::Direction, number_of(Direction::Coming), 0, "upcoming"},
    {WordClass::Direction, number_of(Direction::Previous), 0, "preceding"},
    {WordClass::Frequency, number_of(Unit::Hour), 1, "hourly daily"},
    {WordClass::Frequency, number_of(Unit::Day), 0, "nightly"},
    {WordClass::Frequency, number_of(Unit::Week), 1, "weekly monthly"},
    {WordClass::Frequency, number_of(Unit::Year), 0, "yearly annually"},
    {WordClass::DecadeName, 20, 10, "twenties thirties forties fifties sixties seventies eighties nineties noughties"},
    {WordClass::Weekdays, 0, 1, "mondays tuesdays wednesdays thursdays fridays saturdays sundays"},
    {WordClass::Opener, 0, 0,
     "a an the early earlier small wee late later mid beginning start middle end about around approximately roughly some circa nearly "
     "almost under over less fewer more at up no not half couple dozens hundreds thousands each every once twice now right currently "
     "presently nowadays these recently lately soon recent fiscal fy overnight q h ' all full whole half another fortnight "
     "fortnights fortnightly biweekly christmas thanksgiving easter new boxing halloween valentine memorial election good ash palm "
     "black cyber father saint st st. "
     "mardi shrove martin mlk presidents president earth maundy pentecost whit ascension labor columbus veterans armistice groundhog "
     "bastille juneteenth anzac canada australia bonfire guy burns hogmanay dawn daybreak sunrise "
     "lunchtime teatime dusk sunset nightfall"}};

struct Known {
  std::string_view word;
  Entry entry;
};

constexpr std::size_t count_words() {
  std::size_t count = 0;
  for (const Group& group : kGroups) {
    ++count;
    for (const char c : group.words) count += c == ' ';
  }
  return count;
}

/// All words of the groups, sorted to be searched by halving.
constexpr std::array<Known, count_words()> sorted_words() {
  std::array<Known, count_words()> known{};
  Known* const list = known.data();  // an array's own [] is checked in builds with assertions, which takes a compiler too many steps
  std::size_t size = 0;
  for (const Group& group : kGroups) {
    int value = group.first;
    for (std::string_view rest = group.words; !rest.empty(); value += group.step) {
      const std::string_view word = rest.substr(0, rest.find(' '));
      rest.remove_prefix(word.size() < rest.size() ? word.size() + 1 : rest.size());
      std::size_t at = size++;
      for (; at > 0 && word < list[at - 1].word; --at) list[at] = list[at - 1];
      list[at] = {word, {group.word_class, value}};
    }
  }
  return known;
}

constexpr auto kWords = sorted_words();

constexpr auto kPrompts =
    base::word_set({"in",     "of",      "since", "until", "till", "by",    "from", "to",  "through", "throughout", "during", "before",
                    "after",  "between", "last",  "next",  "this", "early", "late", "mid", "every",   "each",       "fiscal", "for",
                    "around", "about",   "circa", "year",  "end",  "and",   "or",   "on",  "as",      "than"});

constexpr auto kClockPrompts =
    base::word_set({"at", "by", "until", "till", "from", "since", "around", "about", "before", "after", "between", "t"});

constexpr auto kCounted = base::word_set(
    {"people",   "men",      "women",  "children", "miles",   "metres",     "meters",     "feet",     "kilometres", "kilometers",
     "km",       "tons",     "tonnes", "dollars",  "euros",   "pounds",     "cases",      "troops",   "soldiers",   "police",
     "points",   "percent",  "times",  "votes",    "jobs",    "homes",      "houses",     "workers",  "employees",  "members",
     "shares",   "units",    "others", "pages",    "words",   "civilians",  "refugees",   "migrants", "rebels",     "fighters",
     "deaths",   "students", "acres",  "hectares", "barrels", "protesters", "supporters", "voters",   "families",   "villages",
     "calories", "degrees",  "hp",     "kg",       "m",       "ft",         "foot",       "yards",    "mph",        "litres",
     "liters",   "cc",       "mb",     "bc",       "bce",     "b.c.",       "b.c.e.",     "%",
     // currencies and measures of less common kinds
     "francs",   "crowns",   "kroner", "kronor",   "roubles", "rubles",     "yen",        "yuan",     "rupees",     "rupiah",
     "pesos",    "lire",     "liras",  "zloty",    "zlotys",  "forints",    "dinars",     "rials",    "riyals",     "dirhams",
     "shekels",  "baht",     "reais",  "rand",     "leva",    "lei",        "hryvnias",   "guilders", "shillings",  "guineas",
     "cents",    "pence",    "ft.",    "lb",       "lbs",     "lb.",        "lbs.",       "kilos",    "kilograms",  "kilogrammes",
     "grams",    "grammes",  "ounces", "stone",    "inches",  "gallons",    "pints",      "mm",       "cm",         "centimetres",
     "centimeters", "square", "sq",    "sq.",      "cubic",   "watts",      "kilowatts",  "megawatts", "volts",     "knots"});

}  // namespace

bool prompts_clock(std::string_view word) { return kClockPrompts.contains(word); }

bool prompts_time(std::string_view word) { return kPrompts.contains(word); }

bool is_counted_word(std::string_view word) { return kCounted.contains(word); }

Entry look_up(std::string_view word) {
  const auto before = [](const Known& known, std::string_view key) { return known.word < key; };
  const auto found = std::lower_bound(kWords.begin(), kWords.end(), word, before);
  if (found != kWords.end() && found->word == word) return found->entry;
  if (const int month = document::month_number(word)) return {WordClass::Month, month};
  if (const int weekday = document::weekday_number(word); weekday >= 0) return {WordClass::Weekday, weekday};
  return {};
}

}  // namespace nutgraf::time
