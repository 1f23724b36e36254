#include "time/contradictions.h"

#include <algorithm>
#include <string>

#include "base/calendar.h"
#include "time/grammar.h"
#include "time/numbers.h"
#include "time/words.h"

namespace nutgraf::time {
namespace {

constexpr std::string_view kWeekdays[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
constexpr int kLeapYear = 2000;

std::string quoted(const Document& document, Span span) {
  return "\u201c" + document.source.text.substr(span.begin, span.size()) + "\u201d";
}

/// The weekday that the words of a date name beside a day of the month; -1 where they name none.
int stated_weekday(const std::vector<Word>& words, Span date) {
  int weekday = -1;
  bool has_day = false;
  const auto before = [](const Word& one, std::uint32_t at) { return one.span.begin < at; };
  auto word = std::lower_bound(words.begin(), words.end() - 1, date.begin, before);
  for (; word != words.end() - 1 && word->span.end <= date.end; ++word) {
    if (word->is(WordClass::Weekday) && weekday < 0) weekday = word->entry.value;
    has_day |= word->is(WordClass::Month);
  }
  return has_day ? weekday : -1;
}

void check_weekday(const Document& document, const std::vector<Word>& words, const TimeExpression& time, std::vector<Warning>& warnings) {
  if (!time.from || time.from != time.to) return;
  const int stated = stated_weekday(words, time.span);
  const int real = base::weekday(*time.from);
  if (stated < 0 || stated == real) return;
  warnings.push_back({"weekday", quoted(document, time.span) + " is a " + std::string(kWeekdays[real]) + ".", time.span});
}

/// Whether a date ends before the word: "31 June people" counts people.
bool ends_date(const Word& next) { return next.text.empty() || next.is(".") || next.is(",") || next.is(";") || next.is(")"); }

/// "31 June", "February 30, 2017" from the word on; the year that follows decides about 29 February.
void check_day(const Document& document, const std::vector<Word>& words, std::size_t at, std::vector<Warning>& warnings) {
  Cursor cursor(words, at);
  auto day = read_integer(cursor, 29, 31);
  const bool day_first = day.has_value();
  const auto month = cursor.here().capital ? cursor.take(WordClass::Month) : std::nullopt;
  if (!month) return;
  if (!day_first) day = read_integer(cursor, 29, 31);
  if (!day) return;
  std::size_t end = cursor.at();
  const bool ends = ends_date(cursor.here());
  cursor.word(",");
  const auto year = attempt(cursor, read_year);
  if (year) end = cursor.at();
  if ((!ends && !year) || *day <= base::days_in_month(year ? *year : kLeapYear, *month)) return;
  const Span span{words[at].span.begin, words[end - 1].span.end};
  warnings.push_back({"date", "There is no " + quoted(document, span) + " in the calendar.", span});
}

}  // namespace

std::vector<Warning> find_contradictions(const Document& document) {
  std::vector<Warning> warnings;
  auto time = document.times.begin();
  for (const Sentence& sentence : document.sentences) {
    if (!is_of_article(document, sentence)) continue;
    const std::vector<Word> words = words_of(document, sentence);
    for (; time != document.times.end() && time->span.begin < sentence.span.end; ++time) check_weekday(document, words, *time, warnings);
    for (std::size_t at = 0; at + 1 < words.size(); ++at) check_day(document, words, at, warnings);
  }
  return warnings;
}

}  // namespace nutgraf::time
