#include "time/grammar.h"

#include "base/word_set.h"
#include "time/numbers.h"

namespace nutgraf::time {
namespace {

/// Words before an expression that say which part of it, or how exactly, is meant: the mod attribute of TIMEX3.
struct ModifierPhrase {
  std::string_view words;
  std::string_view modifier;
};

/// Part of a point: "early 2016", "the end of March", "later this month".
constexpr ModifierPhrase kPhases[] = {{"early in", "START"}, {"earlier in", "START"}, {"earlier on", "START"},   {"early on", "START"},
                                      {"early", "START"},    {"earlier", "START"},    {"beginning of", "START"}, {"start of", "START"},
                                      {"middle of", "MID"},  {"mid", "MID"},          {"late in", "END"},        {"later in", "END"},
                                      {"later on", "END"},   {"late on", "END"},      {"late", "END"},           {"later", "END"},
                                      {"end of", "END"}};

/// On which side of a point it lies.
constexpr ModifierPhrase kBounds[] = {{"no later than", "ON_OR_BEFORE"},  {"not later than", "ON_OR_BEFORE"},
                                      {"no earlier than", "ON_OR_AFTER"}, {"not earlier than", "ON_OR_AFTER"},
                                      {"no sooner than", "ON_OR_AFTER"},  {"not before", "ON_OR_AFTER"}};

/// How exact a length or a point is.
constexpr ModifierPhrase kExactness[] = {{"about", "APPROX"},
                                         {"around", "APPROX"},
                                         {"approximately", "APPROX"},
                                         {"roughly", "APPROX"},
                                         {"some", "APPROX"},
                                         {"circa", "APPROX"},
                                         {"nearly", "LESS_THAN"},
                                         {"almost", "LESS_THAN"},
                                         {"under", "LESS_THAN"},
                                         {"less than", "LESS_THAN"},
                                         {"fewer than", "LESS_THAN"},
                                         {"more than", "MORE_THAN"},
                                         {"over", "MORE_THAN"},
                                         {"at least", "EQUAL_OR_MORE"},
                                         {"no less than", "EQUAL_OR_MORE"},
                                         {"at most", "EQUAL_OR_LESS"},
                                         {"up to", "EQUAL_OR_LESS"},
                                         {"no more than", "EQUAL_OR_LESS"}};

/// Reads a modifier of the list.
template <std::size_t N>
std::optional<std::string_view> read_modifier(Cursor& cursor, const ModifierPhrase (&list)[N]) {
  for (const ModifierPhrase& known : list) {
    if (cursor.phrase(known.words)) return known.modifier;
  }
  return std::nullopt;
}

struct PointRule {
  std::optional<Point> (*read)(Cursor&);
  TimeRule name;
};
constexpr PointRule kPointRules[] = {{clock_range, TimeRule::Clock},        {clock_time, TimeRule::Clock},         {part_of_day, TimeRule::PartOfDay},
                                     {weekday_date, TimeRule::Weekday},     {day_word, TimeRule::DayWord},         {ordinal_part, TimeRule::Ordinal},
                                     {calendar_date, TimeRule::Date},       {holiday, TimeRule::Holiday},          {decade_or_century, TimeRule::Decade},
                                     {fiscal_period, TimeRule::Quarter},    {directed, TimeRule::Directed},        {season_of_year, TimeRule::Season},
                                     {counted_shift, TimeRule::Counted},    {lone_year, TimeRule::Year}};

/// The longest point that begins here; the first rule wins among equals.
std::optional<Meaning> point(Cursor& cursor) {
  const std::size_t start = cursor.at();
  std::size_t end = start;
  std::optional<Meaning> best;
  for (const PointRule& rule : kPointRules) {
    cursor.move_to(start);
    const auto found = rule.read(cursor);
    if (!found || cursor.at() <= end) continue;
    end = cursor.at();
    best = Meaning::of(*found);
    best->rule = rule.name;
  }
  cursor.move_to(end);
  return best;
}

std::optional<Meaning> ago(Cursor& cursor) {
  const auto found = counted_shift(cursor);
  if (!found) return std::nullopt;
  Meaning meaning = Meaning::of(*found);
  meaning.rule = TimeRule::Counted;
  return meaning;
}

std::optional<Meaning> with_phase(Cursor& cursor) {
  const bool definite = cursor.word("the");
  cursor.word("very");
  const auto modifier = read_modifier(cursor, kPhases);
  if (!modifier) return std::nullopt;
  if (definite && cursor.here().is_hyphen()) return std::nullopt;  // "the late-November trip": the article is the trip's
  cursor.skip_hyphen();
  auto meaning = attempt(cursor, point);
  if (meaning) meaning->modifier = *modifier;
  return meaning;
}

std::optional<Meaning> with_bound(Cursor& cursor) {
  const auto modifier = read_modifier(cursor, kBounds);
  auto meaning = modifier ? attempt(cursor, point) : std::nullopt;
  if (meaning) meaning->modifier = *modifier;
  return meaning;
}

std::optional<Meaning> with_exactness(Cursor& cursor) {
  const bool before_date = !cursor.here().is("some");  // "some today" are no time
  const bool may_be_preposition = cursor.here().is("over") || cursor.here().is("around") || cursor.here().is("under");
  const auto modifier = read_modifier(cursor, kExactness);
  if (!modifier) return std::nullopt;
  const bool before_number = cursor.here().has_digits() || cursor.here().is("a") || cursor.here().is("an") ||
                             cursor.here().is(WordClass::Month) || cursor.here().is(WordClass::ClockWord) || cursor.here().is("year");
  if (may_be_preposition && !before_number) return std::nullopt;
  const bool bounds = *modifier != "APPROX";
  std::optional<Meaning> meaning = first_of(cursor, ago, length);
  if (!meaning && !bounds && before_date) meaning = attempt(cursor, point);
  if (meaning) meaning->modifier = *modifier;
  return meaning;
}

using Rule = std::optional<Meaning> (*)(Cursor&);
constexpr Rule kRules[] = {length, point, with_phase, with_bound, with_exactness, recurrence, reference};

/// Whether an expression may begin with this word: spares the rules most of the text.
bool may_open(const Word& word) { return word.opens_token && (word.has_digits() || word.entry.word_class != WordClass::None); }

std::optional<Expression> longest_at(const std::vector<Word>& words, std::size_t first) {
  std::optional<Expression> best;
  for (const Rule rule : kRules) {
    Cursor cursor(words, first);
    const auto meaning = rule(cursor);
    if (!meaning || cursor.at() <= (best ? best->end : first) || !words[cursor.at() - 1].closes_token) continue;
    best = Expression{first, cursor.at(), *meaning};
  }
  return best;
}

}  // namespace

std::vector<Expression> find_expressions(const std::vector<Word>& words) {
  std::vector<Expression> found;
  for (std::size_t at = 0; at + 1 < words.size();) {
    const auto expression = may_open(words[at]) ? longest_at(words, at) : std::nullopt;
    std::vector<Expression> listed;
    if (expression) listed = days_listed_behind(words, *expression);
    const bool has_month = expression && (expression->meaning.kind != MeaningKind::Point || expression->meaning.point.month > 0);
    if (!has_month && (words[at].has_digits() || words[at].is("the"))) listed = days_listed_before(words, at, longest_at);
    if (listed.empty() && expression) listed.push_back(*expression);
    found.insert(found.end(), listed.begin(), listed.end());
    at = listed.empty() ? at + 1 : listed.back().end;
  }
  join_ranges(words, found);
  return found;
}

}  // namespace nutgraf::time
