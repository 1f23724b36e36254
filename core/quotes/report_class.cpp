#include "quotes/report_class.h"

#include <algorithm>

#include "base/word_set.h"
#include "document/text.h"
#include "document/text_parts.h"
#include "quotes/cues.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;

/// Networks and pages on which people write.
constexpr auto kWrittenOn = base::word_set({"blog", "bluesky", "facebook", "forum", "instagram", "linkedin", "mastodon", "media", "page", "reddit", "site",
                                            "snapchat", "substack", "telegram", "threads", "tumblr", "twitter", "vk", "vkontakte", "website", "weibo", "x"});

/// Whether a word hangs on the cue, or on what the cue is said of: "praised [Moss] on Twitter", "in [a letter] on its website".
bool belongs_to(const Document& document, std::uint32_t token, std::uint32_t cue) {
  const Id<Token> head = document.arcs[token].head;
  if (!head || head.index == cue) return head.index == cue;
  const std::string& above = document.arcs[head.index].relation;
  return head.index > cue && document.arcs[head.index].head.index == cue && (above == "obj" || above.rfind("obl", 0) == 0);
}

bool holds(const Report& report, std::uint32_t token) {
  return std::any_of(report.content.begin(), report.content.end(), [token](Range range) { return range.contains(token); });
}

/// Whether the clause of a verb, the cue or one above it, says that the words were written: "said on social media", "remarked in a letter".
bool is_set_in_writing(const Report& report, std::uint32_t verb, const Words& words) {
  const Document& document = words.document();
  bool written = false;
  const Range sentence = document.sentences[document::sentence_of(document, verb).index].tokens;
  for (std::uint32_t at = sentence.begin; at < sentence.end; ++at) {
    const std::string& relation = document.arcs[at].relation;
    const bool setting = relation.rfind("obl", 0) == 0 || relation.rfind("nmod", 0) == 0;
    const bool names_place = report.kind != QuoteKind::Indirect || !holds(report, at);
    if (!setting || !names_place || !belongs_to(document, at, verb)) continue;
    std::uint32_t first = at;
    while (first > sentence.begin && words.is_word(first - 1) && !is_preposition(words.folded(first - 1))) --first;
    const std::string preposition = first > sentence.begin ? words.folded(first - 1) : std::string();
    const std::string noun = document.tags[at].upos == "PROPN" ? words.folded(at) : document.tags[at].lemma;
    if (carries_voice(noun)) return false;
    written = written || (preposition == "in" && is_written(noun)) || ((preposition == "on" || preposition == "via") && kWrittenOn.contains(noun));
  }
  return written;
}

/// Whether the clause of the cue says so, or that on which a participle hangs: "praised Moss on Twitter, [saying] …".
bool is_said_in_writing(const Report& report, const Words& words) {
  const Document& document = words.document();
  if (!report.cue || document.arcs.empty()) return false;
  if (is_set_in_writing(report, *report.cue, words)) return true;
  const Arc& arc = document.arcs[*report.cue];
  const bool participle = document.tags[*report.cue].xpos == "VBG" && arc.relation == "advcl" && arc.head && arc.head.index < *report.cue;
  return participle && is_set_in_writing(report, arc.head.index, words);
}

/// Whether the source is a text or a part of one rather than somebody: "the statement continued: …", "the summary of the report".
bool comes_in_writing(const Report& report, const Words& words) {
  const auto& tags = words.document().tags;
  if (!report.source || tags.empty()) return false;
  std::uint32_t noun = report.source->begin;
  while (noun + 1 < report.source->end && !is_preposition(words.folded(noun + 1)) && words.is_word(noun + 1)) ++noun;
  const auto leads_out = [&](std::uint32_t at) {
    const Id<Token> head = words.document().arcs[at].head;
    return !head || !report.source->contains(head.index);
  };
  if (tags[noun].upos != "NOUN" && report.source->size() > 2) {  // "a July 15, 2005 memo by Ruiz": the noun that carries the phrase
    noun = report.source->begin;
    while (noun + 1 < report.source->end && !leads_out(noun)) ++noun;
  }
  if (tags[noun].upos != "NOUN") return false;
  const bool counts = tags[noun].lemma == "number" && noun + 1 < report.source->end && words.is(noun + 1, "of");  // "a number of judges"
  if (is_written(tags[noun].lemma) && !counts) return true;
  std::uint32_t whole = noun + 2;
  while (whole + 1 < report.source->end && words.is_word(whole + 1) && !is_preposition(words.folded(whole + 1))) ++whole;
  const bool part = document::is_part_of_text(tags[noun].lemma) && whole < report.source->end && words.is(noun + 1, "of");
  return part && (is_written(tags[whole].lemma) || report.lemma == "read");
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

/// The class by the cue and the source alone.
QuoteClass class_by_cue(const Report& report, const Words& words) {
  if (report.quote_class == QuoteClass::Writing) return report.quote_class;
  if (report.kind == QuoteKind::Indirect) {
    return report.quote_class == QuoteClass::Speech && report.lemma == "accord" && comes_in_writing(report, words) ? QuoteClass::Writing : report.quote_class;
  }
  if (comes_in_writing(report, words)) return QuoteClass::Writing;
  if (report.kind == QuoteKind::Mixed && !report.spoken && !is_mostly_quoted(report, words)) return report.quote_class;
  if (!report.cue) return QuoteClass::Speech;
  const QuoteClass of_verb = verb_cue(report.lemma).value_or(CueWord()).quote_class;
  if (report.kind == QuoteKind::Mixed) return of_verb == QuoteClass::Writing ? of_verb : QuoteClass::Speech;
  return of_verb == QuoteClass::Writing || of_verb == QuoteClass::Thought ? of_verb : QuoteClass::Speech;
}

}  // namespace

IdRange<Token> without_network(IdRange<Token> content, const Words& words) {
  if (content.size() < 3 || !kWrittenOn.contains(words.folded(content.end - 1))) return content;
  std::uint32_t at = content.end - 1;
  while (at > content.begin + 1 && !is_preposition(words.folded(at - 1)) && words.is_word(at - 1)) --at;
  const std::string preposition = words.folded(at - 1);
  const bool set = at > content.begin + 1 && content.end - at <= 3 && (preposition == "on" || preposition == "via");
  return set ? Range{content.begin, at - 1} : content;
}

bool is_network(std::string_view folded) { return kWrittenOn.contains(folded); }

QuoteClass class_of(const Report& report, const Words& words) {
  const QuoteClass spoken = class_by_cue(report, words);
  return spoken == QuoteClass::Speech && is_said_in_writing(report, words) ? QuoteClass::Writing : spoken;
}

}  // namespace nutgraf::quotes
