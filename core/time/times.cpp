#include "time/times.h"

#include "time/confidence.h"
#include "time/grammar.h"
#include "time/resolve.h"
#include "time/speech.h"
#include "time/tense.h"
#include "time/words.h"

namespace nutgraf::time {
namespace {

bool is_bare_weekday(const Expression& expression) {
  const Point& point = expression.meaning.point;
  return expression.meaning.kind == MeaningKind::Point && point.weekday >= 0 && point.day == 0 && !point.shift &&
         point.which == Which::Unsaid && !expression.meaning.last;
}

/// "every Monday, Wednesday and Friday", "each June and December": what is joined to a recurring day or month recurs too.
void chain_recurrences(const std::vector<Word>& words, std::vector<Expression>& expressions) {
  for (std::size_t index = 1; index < expressions.size(); ++index) {
    const Meaning& first = expressions[index - 1].meaning;
    Meaning& second = expressions[index].meaning;
    const bool recurs = first.kind == MeaningKind::Recurrence && first.recurrence.at && first.recurrence.at->hour < 0;
    if (!recurs || second.kind != MeaningKind::Point || second.last) continue;
    const Point& named = second.point;
    const Point& model = *first.recurrence.at;
    const bool open = !named.frame && !named.shift && named.which == Which::Unsaid;
    const bool bare = open && named.day == 0 && named.days_on == 0 && named.hour < 0;
    const bool same_kind = (named.weekday >= 0) == (model.weekday >= 0) && (named.month > 0) == (model.month > 0);
    Cursor cursor(words, expressions[index - 1].end);
    cursor.word(",");
    cursor.any("and", "or", "&");
    const bool joined = cursor.at() == expressions[index].begin && cursor.at() > expressions[index - 1].end;
    if (!bare || !same_kind || (named.weekday < 0 && named.month == 0) || !joined) continue;
    Recurrence recurrence = first.recurrence;
    recurrence.at = named;
    second = Meaning::of(recurrence);
  }
}

/// Whether an expression is the day that ends the length before it: "the year to 5 April", "the six months ended June 30".
bool ends_length(const std::vector<Word>& words, const Expression& length, const Expression& end) {
  if (length.meaning.kind != MeaningKind::Length || end.meaning.kind != MeaningKind::Point || end.meaning.last) return false;
  const bool months = length.meaning.length.unit == Unit::Month || length.meaning.length.unit == Unit::Year;
  const Point& point = end.meaning.point;
  const bool open = point.month > 0 && !point.frame && !point.shift && point.which == Which::Unsaid;
  Cursor cursor(words, length.end);
  cursor.any("to", "ended", "through");
  const bool joined = cursor.at() > length.end;
  cursor.any("on", "the");
  return months && open && joined && cursor.at() == end.begin;
}

/// "from Monday to Friday", "Wednesday and Thursday": the second day follows the first.
void chain_weekdays(const std::vector<Word>& words, std::vector<Expression>& expressions) {
  for (std::size_t index = 1; index < expressions.size(); ++index) {
    const Expression& first = expressions[index - 1];
    Expression& second = expressions[index];
    if (second.begin != first.end + 1 || !is_bare_weekday(first) || !is_bare_weekday(second)) continue;
    const Word& between = words[first.end];
    const bool range = between.is("to") || between.is("through") || between.is("until") || between.is_hyphen();
    const bool in_order = between.is("and") && first.meaning.point.weekday < second.meaning.point.weekday;
    if (!range && !in_order) continue;
    second.meaning.point.which = Which::Next;
    second.meaning.point.counts_from = TimeAnchor::Text;
  }
}

/// Whether a time that counts from another stands beside one that says when it is: "in 2006, [eight years later], it fell", "[eight years
/// later], in 2006".
bool restates_neighbour(const std::vector<Word>& words, const std::vector<Expression>& expressions, std::size_t index) {
  const auto is_point = [&](std::size_t at) { return expressions[at].meaning.kind == MeaningKind::Point && !expressions[at].meaning.last; };
  const Expression& counted = expressions[index];
  if (!is_point(index) || !counted.meaning.point.shift || counted.meaning.point.shift->anchor != TimeAnchor::Text) return false;
  const auto is_dated = [&](std::size_t at) { return is_point(at) && expressions[at].meaning.point.frame.has_value(); };
  if (index > 0 && is_dated(index - 1) && expressions[index - 1].end + 1 == counted.begin && words[counted.begin - 1].is(",")) return true;
  if (index + 1 >= expressions.size() || !is_dated(index + 1)) return false;
  const std::size_t next = expressions[index + 1].begin;
  return counted.end + 2 == next && words[counted.end].is(",") && words[next - 1].is("in");
}

}  // namespace

std::vector<TimeExpression> find_times(const Document& document) {
  std::vector<TimeExpression> times;
  std::vector<SaidTime> said;
  QuotationMarks marks;
  const NumericOrder order = numeric_order(document.source.text);
  Resolver resolver(document.publication ? std::optional(document.publication->date) : std::nullopt, order);
  for (std::uint32_t number = 0; number < document.sentences.size(); ++number) {
    const Sentence& sentence = document.sentences[number];
    if (!is_of_article(document, sentence)) continue;
    resolver.begin_sentence();
    const std::vector<Word> words = words_of(document, sentence);
    const std::vector<bool> is_quoted = marks.read(sentence, words);
    std::vector<Expression> expressions = find_expressions(words);
    if (expressions.empty()) continue;
    chain_recurrences(words, expressions);
    chain_weekdays(words, expressions);
    const TenseReader tenses(words);
    for (std::size_t index = 0; index < expressions.size(); ++index) {
      Expression& expression = expressions[index];
      if (restates_neighbour(words, expressions, index)) continue;
      const bool since = expression.begin > 0 && words[expression.begin - 1].is("since");  // what holds since then began in the past
      const Tense tense = since ? Tense::Past : tenses.around(expression.begin, expression.end);
      const bool over = tense != Tense::Future && index > 0 && ends_length(words, expressions[index - 1], expression);
      if (over) expression.meaning.point.which = Which::Last;
      const Aspect aspect = since ? Aspect::Perfect : tenses.aspect_around(expression.begin, expression.end);
      times.push_back(resolver.resolve(expression.meaning, tense, aspect));
      times.back().span = {words[expression.begin].span.begin, words[expression.end - 1].span.end};
      said.push_back({expression.meaning, tense, aspect, {number}, is_quoted[expression.begin]});
    }
  }
  count_from_speaker(document, order, said, times);
  for (TimeExpression& time : times) time.confidence = confidence_of(time.rule, time.anchor);
  return times;
}

}  // namespace nutgraf::time
