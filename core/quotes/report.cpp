#include "quotes/report.h"

#include "base/word_set.h"
#include "quotes/clauses.h"
#include "quotes/cues.h"

namespace nutgraf::quotes {
namespace {

constexpr std::uint32_t kLongestSource = 30;  ///< tokens; of a longer noun phrase only what stands before the first comma

constexpr auto kNobodyInParticular = base::word_set({"anybody", "anyone", "one", "you"});

}  // namespace

void set_cue(Report& report, const Clauses& clauses, std::uint32_t cue, IdRange<Token> cue_words, Stance stance, bool spoken) {
  report.cue = cue;
  report.cue_words = cue_words;
  report.lemma = clauses.lemma(cue);
  report.stance = stance;
  report.spoken = spoken;
  report.negated = clauses.is_negated(cue) || is_refusal(clauses.lemma(cue));
}

void set_source(Report& report, const Clauses& clauses, std::uint32_t head) {
  const Words& words = clauses.words();
  if (head == Report::kNone || !clauses.is_nominal(head) || kNobodyInParticular.contains(words.folded(head))) return;
  IdRange<Token> phrase = clauses.noun_phrase(head);
  if (!phrase.contains(head)) return;
  for (std::uint32_t at = head; phrase.size() > kLongestSource && at < phrase.end; ++at) {
    if (words.is(at, ",")) phrase.end = at;
  }
  report.source = phrase;
  report.source_head = head;
}

void add(Report& report, IdRange<Token> range) {
  if (!range.empty()) report.content.push_back(range);
}

}  // namespace nutgraf::quotes
