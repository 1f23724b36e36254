// Lists of days that share one month: "9, 10 and 11 July", "March 5, 12 and 19".
#include "base/word_set.h"
#include "time/grammar.h"
#include "time/numbers.h"

namespace nutgraf::time {
namespace {

/// A day of a list and where it stands.
struct Listed {
  std::size_t begin = 0;
  std::size_t end = 0;
  int day = 0;
};

/// What may follow a day that stands without its month: anything but what could be counted.
constexpr auto kBehindDay = base::word_set(
    {".", ",", ";", ":", ")", "in", "at", "for", "with", "to", "on", "by", "from", "as", "when", "while", "after", "before", "during",
     "they", "he", "she", "it", "we", "which", "who", "that", "but"});

bool may_be_listed(const Expression& expression) {
  const Point& said = expression.meaning.point;
  const bool one_day = said.day > 0 && said.month > 0 && said.last_day == 0 && said.days_on == 0 && !said.week_of && !said.order_open;
  return expression.meaning.kind == MeaningKind::Point && !expression.meaning.last && one_day;
}

/// The same expression on another day of its month.
Expression on_day(const Expression& expression, const Listed& listed) {
  Expression other = expression;
  other.begin = listed.begin;
  other.end = listed.end;
  other.meaning.point.day = listed.day;
  other.meaning.point.weekday = -1;
  other.meaning.modifier = {};
  return other;
}

/// One expression from the first to the last of three or more days in a row, else one for each.
std::vector<Expression> expressions_of(const Expression& whole, const std::vector<Listed>& days) {
  constexpr std::size_t kFewest = 3;
  const bool in_a_row = days.back().day - days.front().day + 1 == static_cast<int>(days.size());
  std::vector<Expression> found;
  if (days.size() >= kFewest && in_a_row && whole.meaning.point.hour < 0) {
    found.push_back(on_day(whole, {days.front().begin, days.back().end, days.front().day}));
    found.back().meaning.point.last_day = days.back().day;
    return found;
  }
  for (const Listed& day : days) found.push_back(on_day(whole, day));
  return found;
}

/// ", 10", "and 11": the next day of a list, later than the one before.
bool next_listed(Cursor& cursor, std::vector<Listed>& days, bool& closed) {
  const bool comma = cursor.word(",");
  closed = cursor.any("and", "or", "&");
  cursor.word("the");
  if (!comma && !closed) return false;
  const std::size_t begin = cursor.at();
  const auto day = day_number(cursor);
  if (!day || *day <= days.back().day) return false;
  days.push_back({begin, cursor.at(), *day});
  return true;
}

}  // namespace

std::vector<Expression> days_listed_behind(const std::vector<Word>& words, const Expression& first) {
  if (!may_be_listed(first) || first.meaning.point.frame || first.meaning.point.hour >= 0) return {};
  Cursor cursor(words, first.end);
  std::vector<Listed> days{{first.begin, first.end, first.meaning.point.day}};
  bool closed = false;
  while (!closed) {
    if (!next_listed(cursor, days, closed)) return {};
  }
  Expression whole = first;
  const std::size_t end = cursor.at();
  cursor.word(",");
  if (const auto year = attempt(cursor, read_year)) {
    whole.meaning.point.frame = Period{Unit::Year, {*year, 1, 1}};
    days.back().end = cursor.at();
  } else if (!words[end].text.empty() && !kBehindDay.contains(words[end].text)) {
    return {};
  }
  std::vector<Expression> found = expressions_of(whole, days);
  if (found.size() > 1) found.front().meaning.point.weekday = first.meaning.point.weekday;
  return found;
}

std::vector<Expression> days_listed_before(const std::vector<Word>& words, std::size_t at, ExpressionRule& longest_at) {
  Cursor cursor(words, at);
  cursor.word("the");
  const std::size_t begin = cursor.at();
  const auto first = words[begin].opens_token ? day_number(cursor) : std::nullopt;
  if (!first) return {};
  std::vector<Listed> days{{begin, cursor.at(), *first}};
  bool closed = false;
  while (!closed) {
    if (!next_listed(cursor, days, closed)) return {};
  }
  const auto whole = longest_at(words, days.back().begin);
  const bool ends_list = whole && may_be_listed(*whole) && whole->meaning.point.day == days.back().day;
  if (!ends_list || words[whole->begin].is(WordClass::Month)) return {};
  days.back().end = whole->end;
  std::vector<Expression> found = expressions_of(*whole, days);
  if (found.size() > 1) found.back().meaning = whole->meaning;
  return found;
}

}  // namespace nutgraf::time
