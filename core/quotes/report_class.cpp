#include "quotes/report_class.h"

#include "quotes/cues.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;

/// Whether the source is a text rather than somebody: "the statement continued: …".
bool comes_in_writing(const Report& report, const Words& words) {
  const auto& tags = words.document().tags;
  if (!report.source || tags.empty()) return false;
  std::uint32_t noun = report.source->begin;
  while (noun + 1 < report.source->end && !is_preposition(words.folded(noun + 1)) && words.is_word(noun + 1)) ++noun;
  return tags[noun].upos == "NOUN" && is_written(tags[noun].lemma);
}

/// Whether half of the words or more stand in marks.
bool is_mostly_quoted(const Report& report, const Words& words) {
  std::uint32_t quoted = 0, all = 0;
  for (const Range range : report.content) {
    bool open = false;
    for (std::uint32_t at = range.begin; at < range.end; ++at) {
      if (words.is_double_mark(at)) open = !open;
      if (open) ++quoted;
      ++all;
    }
  }
  return 2 * quoted >= all;
}

}  // namespace

QuoteClass class_of(const Report& report, const Words& words) {
  if (report.kind == QuoteKind::Indirect || report.quote_class == QuoteClass::Writing) return report.quote_class;
  if (comes_in_writing(report, words)) return QuoteClass::Writing;
  if (report.kind == QuoteKind::Mixed && !report.spoken && !is_mostly_quoted(report, words)) return report.quote_class;
  if (report.kind == QuoteKind::Mixed || !report.cue) return QuoteClass::Speech;
  const QuoteClass of_verb = verb_cue(report.lemma).value_or(CueWord()).quote_class;
  return of_verb == QuoteClass::Writing || of_verb == QuoteClass::Thought ? of_verb : QuoteClass::Speech;
}

}  // namespace nutgraf::quotes
