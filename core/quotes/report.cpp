#include "quotes/report.h"

#include "base/word_set.h"
#include "quotes/clauses.h"
#include "quotes/cues.h"

namespace nutgraf::quotes {
namespace {

constexpr std::uint32_t kLongestSource = 30;  ///< tokens; of a longer noun phrase only what stands before the first comma

constexpr auto kNobodyInParticular =
    base::word_set({"anybody", "anyone", "everything", "neither", "nobody", "none", "nothing", "one", "something", "that", "there", "this", "what", "whatever", "you"});

/// Whether a word heads a noun phrase: a noun, or a quantity that stands for one, as in "[some] of those who left said".
bool heads_phrase(const Clauses& clauses, std::uint32_t word) {
  if (clauses.is_nominal(word)) return true;
  const document::Trees& trees = clauses.trees();
  return trees.tag(word).upos == "DET" && trees.universal_relation(word) == "nsubj" && trees.child(word, "nmod") != Report::kNone;
}

/// A source without the day that stands between it and its verb: "Ruiz this week".
IdRange<Token> without_time(IdRange<Token> phrase, std::uint32_t head, const Clauses& clauses) {
  if (phrase.end - 1 == head || !clauses.is_time(phrase.end - 1)) return phrase;
  for (std::uint32_t at = head + 1; at < phrase.end; ++at) {
    const std::string word = clauses.words().folded(at);
    if (word == "this" || word == "last" || word == "late" || word == "earlier" || word == "on" || is_day(word)) return {phrase.begin, at};
  }
  return phrase;
}

bool has_bracket(IdRange<Token> phrase, const Words& words) {
  for (std::uint32_t at = phrase.begin; at < phrase.end; ++at) {
    if (words.is(at, "(")) return true;
  }
  return false;
}

/// With a name right before it that the tree takes for a subject of its own: "US President Ruiz".
IdRange<Token> with_name_before(IdRange<Token> phrase, std::uint32_t head, const Clauses& clauses) {
  const document::Trees& trees = clauses.trees();
  if (phrase.begin == 0 || trees.is_root(head)) return phrase;
  const std::uint32_t before = phrase.begin - 1;
  const bool subject = trees.head(before) == trees.head(head) && trees.universal_relation(before) == "nsubj";
  if (subject && trees.tag(before).upos == "PROPN") phrase.begin = trees.range(before).begin;
  return phrase;
}

/// The end of a name that a tree cuts short of the verb: "Norland Rail [Managing Director Ana Ruiz] said".
std::uint32_t name_end(IdRange<Token> phrase, const Report& report, const Words& words) {
  const std::uint32_t verb = report.cue_words.begin;
  if (!report.cue || phrase.end >= verb || !words.is_capitalised(phrase.end - 1)) return phrase.end;
  for (std::uint32_t at = phrase.end; at < verb; ++at) {
    if (!words.is_word(at) || !words.is_capitalised(at)) return phrase.end;
  }
  return verb;
}

}  // namespace

void set_cue(Report& report, const Clauses& clauses, std::uint32_t cue, IdRange<Token> cue_words, Stance stance, bool spoken) {
  report.cue = cue;
  report.cue_words = cue_words;
  report.lemma = clauses.is_verb(cue) ? with_y(clauses.lemma(cue)) : std::string(clauses.lemma(cue));
  report.stance = stance;
  report.spoken = spoken;
  report.negated = clauses.is_negated(cue) || is_refusal(clauses.lemma(cue));
}

void set_source(Report& report, const Clauses& clauses, std::uint32_t head) {
  const Words& words = clauses.words();
  if (head == Report::kNone || !heads_phrase(clauses, head) || kNobodyInParticular.contains(words.folded(head)) || !words.is_word(head)) return;
  if (clauses.is_date(head)) return;
  IdRange<Token> phrase = clauses.noun_phrase(head);
  if (phrase.size() > 1 && is_relative(words.text(phrase.begin))) ++phrase.begin;  // "a rule [which] analysts say is new"
  if (!phrase.contains(head)) return;
  for (std::uint32_t at = head; phrase.size() > kLongestSource && at < phrase.end; ++at) {
    if (words.is(at, ",")) phrase.end = at;
  }
  for (std::uint32_t at = head + 1; at + 1 < phrase.end; ++at) {  // said Ruiz, "the …"
    if (words.is(at, ",") && words.is_double_mark(at + 1)) phrase.end = at;
  }
  if (words.is(phrase.end - 1, ")") && !has_bracket(phrase, words)) --phrase.end;
  const std::uint32_t end = name_end(phrase, report, words);
  const bool cut_short = end > phrase.end;
  phrase.end = end;
  report.source = without_time(with_name_before(phrase, head, clauses), head, clauses);
  report.source_head = cut_short ? Report::kNone : head;
}

void add(Report& report, IdRange<Token> range) {
  if (!range.empty()) report.content.push_back(range);
}

}  // namespace nutgraf::quotes
