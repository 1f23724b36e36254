#include "time/times.h"

#include "time/grammar.h"
#include "time/resolve.h"
#include "time/tense.h"
#include "time/words.h"

namespace nutgraf::time {

std::vector<TimeExpression> find_times(const Document& document) {
  std::vector<TimeExpression> times;
  Resolver resolver(document.publication ? std::optional(document.publication->date) : std::nullopt);
  for (const Sentence& sentence : document.sentences) {
    const bool boilerplate = sentence.block && document.blocks[sentence.block.index].kind == BlockKind::Boilerplate;
    if (boilerplate || sentence.tokens.empty()) continue;
    const std::vector<Word> words = words_of(document, sentence);
    for (const Expression& expression : find_expressions(words)) {
      times.push_back(resolver.resolve(expression.meaning, tense_around(words, expression.begin, expression.end)));
      times.back().span = {words[expression.begin].span.begin, words[expression.end - 1].span.end};
    }
  }
  return times;
}

}  // namespace nutgraf::time
