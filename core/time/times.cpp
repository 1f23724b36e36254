#include "time/times.h"

#include "time/grammar.h"
#include "time/resolve.h"
#include "time/tense.h"
#include "time/words.h"

namespace nutgraf::time {
namespace {

bool is_bare_weekday(const Expression& expression) {
  const Point& point = expression.meaning.point;
  return expression.meaning.kind == MeaningKind::Point && point.weekday >= 0 && point.day == 0 && !point.shift &&
         point.which == Which::Unsaid && !expression.meaning.last;
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

}  // namespace

std::vector<TimeExpression> find_times(const Document& document) {
  std::vector<TimeExpression> times;
  Resolver resolver(document.publication ? std::optional(document.publication->date) : std::nullopt, numeric_order(document.source.text));
  for (const Sentence& sentence : document.sentences) {
    if (!is_of_article(document, sentence)) continue;
    const std::vector<Word> words = words_of(document, sentence);
    std::vector<Expression> expressions = find_expressions(words);
    if (expressions.empty()) continue;
    chain_weekdays(words, expressions);
    const TenseReader tenses(words);
    resolver.begin_sentence();
    for (const Expression& expression : expressions) {
      times.push_back(resolver.resolve(expression.meaning, tenses.around(expression.begin, expression.end)));
      times.back().span = {words[expression.begin].span.begin, words[expression.end - 1].span.end};
    }
  }
  return times;
}

}  // namespace nutgraf::time
