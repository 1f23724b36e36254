#include "quotes/content_begin.h"

#include <algorithm>

#include "base/word_set.h"
#include "quotes/cues.h"

namespace nutgraf::quotes {
namespace {

using Range = IdRange<Token>;
constexpr std::uint32_t kNone = Clauses::kNone;

/// How somebody speaks: "said [openly] the mill would close".
constexpr auto kManners = base::word_set({"angrily", "bluntly", "candidly", "categorically", "emphatically", "explicitly", "firmly", "flatly", "frankly", "jokingly",
                                          "loudly", "openly", "plainly", "privately", "publicly", "quietly", "repeatedly", "tersely"});

/// Where the subject of a clause begins that a tree takes for the object of the verb above: "reports [two percent of sales] come from
/// there"; `begin` where the clause has its own.
std::uint32_t lost_subject(const Clauses& clauses, std::uint32_t verb, std::uint32_t clause, std::uint32_t begin) {
  const std::uint32_t object = clauses.trees().child(verb, "obj");
  if (object == kNone || object < verb || tells(clauses.lemma(verb)) || !clauses.is_finite(clause) || clauses.own_subject(clause) != kNone) return begin;
  return clauses.trees().range(object).end == begin ? clauses.trees().range(object).begin : begin;
}

/// Where the words begin behind the name of whom they are told to, which a tree may join with them: "told [Radio Nord] the roads were
/// blocked". Whoever tells, tells somebody; two subjects in a row are none.
std::uint32_t behind_addressee(const Clauses& clauses, std::uint32_t verb, Range content) {
  if (clauses.lemma(verb) != "tell" || content.begin != verb + 1) return content.begin;
  std::uint32_t end = content.begin + (clauses.words().folded(content.begin) == "the" ? 1 : 0);
  const std::uint32_t first = end;
  const auto is_hyphen = [&](std::uint32_t at) { return at > first && clauses.words().is(at, "-"); };  // "Radio Nord-Ost"
  while (end < content.end && (clauses.trees().tag(end).upos == "PROPN" || is_hyphen(end))) ++end;
  if (end == first || end >= content.end) return content.begin;
  const std::string& upos = clauses.trees().tag(end).upos;
  const bool goes_on = upos == "NOUN" || upos == "PRON" || upos == "DET" || upos == "ADJ" || upos == "NUM";
  return goes_on ? end : content.begin;
}

/// Where the words begin behind the day of the saying, which a tree may give to what is said: "said [yesterday morning] the mill would
/// close". A comma behind it leaves it open whose day it is.
std::uint32_t behind_day(const Clauses& clauses, std::uint32_t clause, Range content) {
  constexpr auto kPast = base::word_set({"earlier", "last", "late", "this", "today", "yesterday"});
  for (const std::uint32_t child : clauses.trees().children(clause)) {
    const Range day = clauses.trees().range(child);
    const bool opens = day.begin == content.begin && day.end < content.end && clauses.trees().universal_relation(child) == "obl";
    if (!opens || !clauses.is_time(child) || clauses.words().is(day.end, ",")) continue;
    const std::string first = clauses.words().folded(day.begin);
    const bool of_saying = is_day(first) || kPast.contains(first);
    const std::uint32_t there = clauses.trees().child(clause, "expl"), subject = there != kNone ? there : clauses.own_subject(clause);
    if (of_saying && subject != kNone && clauses.trees().range(subject).begin == day.end) return day.end;
  }
  return content.begin;
}

/// Where marks open behind what the reporter says between two commas of where or how it was said: "said, [in a note to his staff,] “…”".
std::uint32_t behind_setting(const Clauses& clauses, std::uint32_t verb, Range content) {
  const Words& words = clauses.words();
  if (content.begin < 1 || !words.is(content.begin - 1, ",") || content.begin > verb + 2) return content.begin;
  if (clauses.trees().tag(content.begin).upos != "ADP") return content.begin;
  for (std::uint32_t at = content.begin; at + 1 < content.end && !clauses.is_finite(at) && !words.is_double_mark(at); ++at) {
    if (words.is(at, ",") && words.is_double_mark(at + 1)) return at + 1;
  }
  return content.begin;
}

/// Where the words begin behind the document or occasion in which they came, up to its comma or to the subject: "said [in a statement,]
/// the mill would close", "said [at a briefing] the mill would close".
std::uint32_t behind_vehicle(const Clauses& clauses, std::uint32_t verb, std::uint32_t clause, Range content) {
  constexpr std::uint32_t kLongest = 10;  // words
  const document::Trees& trees = clauses.trees();
  if (content.begin != verb + 1 || trees.tag(content.begin).upos != "ADP" || trees.is_root(content.begin)) return content.begin;
  const std::string_view noun = clauses.lemma(trees.head(content.begin));
  if (!is_vehicle(noun) && !is_written(noun) && !is_occasion(noun)) return content.begin;
  for (std::uint32_t at = content.begin + 1; at + 1 < std::min(content.end, content.begin + kLongest) && !clauses.is_finite(at); ++at) {
    if (clauses.words().is(at, ",")) return at + 1;
  }
  const std::uint32_t subject = clauses.own_subject(clause), end = trees.range(trees.head(content.begin)).end;
  return subject != kNone && end < content.end && trees.range(subject).begin == end ? end : content.begin;
}

/// Whether the words from a mark on are one quotation: "wrote that [“we have decided”]".
bool is_one_quotation(const Words& words, std::uint32_t mark, std::uint32_t end) {
  std::uint32_t at = mark + 1;
  while (at < end && !words.is_double_mark(at)) ++at;
  return at + 2 >= end;  // or a full stop behind the closing mark
}

}  // namespace

std::uint32_t content_begin(const Clauses& clauses, std::uint32_t verb, std::uint32_t clause, Range content) {
  const std::uint32_t told = behind_vehicle(clauses, verb, clause, {behind_addressee(clauses, verb, content), content.end});
  const std::uint32_t named = behind_setting(clauses, verb, {told, content.end});
  const std::uint32_t begin = lost_subject(clauses, verb, clause, behind_day(clauses, clause, {named, content.end}));
  if (begin == verb + 1 && begin + 1 < content.end && kManners.contains(clauses.words().folded(begin))) return begin + 1;
  const bool verbatim = begin + 1 < content.end && clauses.words().is(begin, "that") && clauses.words().is_double_mark(begin + 1);
  if (verbatim && is_one_quotation(clauses.words(), begin + 1, content.end)) return begin + 1;
  const bool reporters = begin + 1 < content.end && clauses.trees().tag(begin).upos == "ADV" && clauses.words().is(begin + 1, "that");
  return reporters ? begin + 1 : begin;  // "noted, [however] that …"
}

}  // namespace nutgraf::quotes
