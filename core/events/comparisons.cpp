#include "events/comparisons.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "base/word_set.h"
#include "document/text.h"

namespace nutgraf::events {
namespace {

using document::Clauses;

constexpr std::uint32_t kLongestPhrase = 8;  ///< words between a superlative and the "since" that belongs to it

/// The token before a range, behind prepositions and determiners; `kNone` at the start of the article.
std::uint32_t word_before(const Clauses& clauses, std::uint32_t token) {
  while (token > 0) {
    const std::string_view upos = clauses.trees().tag(--token).upos;
    const bool compares = clauses.lemma(token) == "than" || clauses.lemma(token) == "unlike" || clauses.lemma(token) == "versus";
    if (compares || (upos != "ADP" && upos != "DET")) return token;
  }
  return Clauses::kNone;
}

/// "The worst flood [since 1931]", "its first visit [since May]": what is singled out among all since then.
bool follows_superlative(const Clauses& clauses, std::uint32_t since) {
  constexpr auto kSingling = base::word_set({"first", "only", "last", "most", "least", "record"});
  for (std::uint32_t back = 1; back <= kLongestPhrase && back <= since; ++back) {
    const std::uint32_t token = since - back;
    const auto& tag = clauses.trees().tag(token);
    if (tag.upos == "PUNCT" || tag.upos == "AUX" || (clauses.is_verb(token) && tag.xpos == "VBD")) return false;
    if (tag.xpos == "JJS" || tag.xpos == "RBS" || kSingling.contains(clauses.lemma(token))) return true;
  }
  return false;
}

/// "Named 5 May 1931 as the day": the day is spoken of.
bool is_spoken_of(const Clauses& clauses, IdRange<Token> time) {
  if (time.end >= clauses.document().tokens.size() || clauses.lemma(time.end) != "as") return false;
  for (std::uint32_t token = time.begin; token < time.end; ++token) {
    if (clauses.trees().relation(token) == "obj" || clauses.trees().relation(token) == "nsubj:pass") return true;
  }
  return false;
}

}  // namespace

bool is_only_compared(const Clauses& clauses, IdRange<Token> time) {
  constexpr auto kComparing = base::word_set({"than", "unlike", "versus", "vs", "vs.", "compare", "compared", "comparison", "relative"});
  if (time.empty()) return false;
  if (is_spoken_of(clauses, time)) return true;
  const bool as_of = time.begin > 1 && clauses.lemma(time.begin - 1) == "of" && clauses.lemma(time.begin - 2) == "as";
  if (as_of) return true;  // "as of Monday had not replied": until when something is known
  const std::uint32_t before = word_before(clauses, time.begin);
  if (before != Clauses::kNone && kComparing.contains(clauses.lemma(before))) return true;
  return time.begin > 0 && clauses.lemma(time.begin - 1) == "since" && follows_superlative(clauses, time.begin - 1);
}

bool is_of_several_times(const Clauses& clauses, IdRange<Token> words, std::uint32_t top) {
  if (top == Clauses::kNone) return false;
  const document::Trees& trees = clauses.trees();
  const auto is_another = [&](std::uint32_t token) {
    return !words.contains(token) && document::overlaps_time(clauses.document(), clauses.document().tokens[token].span);
  };
  if (!trees.is_root(top) && trees.universal_relation(top) == "conj" && is_another(trees.head(top))) return true;
  const auto& children = trees.children(top);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return child > top && trees.universal_relation(child) == "conj" && is_another(child);
  });
}

}  // namespace nutgraf::events
