#include "propositions/results.h"

#include <algorithm>
#include <string_view>

#include "propositions/roles.h"

namespace nutgraf::propositions {
namespace {

constexpr std::uint32_t kNone = document::Clauses::kNone;
constexpr std::uint32_t kLongest = 10;  ///< words of a result

/// Whether a word is an adjective or a noun that completes a verb, no clause of its own.
bool is_predicative(const document::Clauses& clauses, std::uint32_t word) {
  const document::Trees& trees = clauses.trees();
  if (trees.universal_relation(word) != "xcomp" || clauses.is_verb(word)) return false;
  if (clauses.lemma(word) == "aged" || clauses.lemma(word) == "age") return false;  // "died aged 80": how old somebody was
  const std::string_view upos = trees.tag(word).upos;
  return (upos == "ADJ" || upos == "NOUN" || upos == "PROPN") && trees.child(word, "mark") == kNone && trees.child(word, "cop") == kNone;
}

/// The words of a complement up to the first comma or time.
IdRange<Token> words_of(const document::Clauses& clauses, std::uint32_t complement) {
  IdRange<Token> words = clauses.trees().range(complement);
  words.end = std::min(words.end, words.begin + kLongest);
  for (std::uint32_t token = complement + 1; token < words.end; ++token) {
    const bool breaks = clauses.trees().tag(token).upos == "PUNCT" && clauses.lemma(token) != "-";
    if (breaks) words.end = token;
  }
  return {words.begin, end_before_time(clauses, complement, words.end)};
}

}  // namespace

void add_result(const document::Clauses& clauses, std::uint32_t verb, std::vector<PropositionArgument>& found) {
  for (const std::uint32_t child : clauses.trees().children(verb)) {
    if (child < verb || !is_predicative(clauses, child)) continue;
    const IdRange<Token> words = words_of(clauses, child);
    const auto& tokens = clauses.document().tokens;
    const Span span{tokens[words.begin].span.begin, tokens[words.end - 1].span.end};
    for (const PropositionArgument& argument : found) {
      if (argument.span.overlaps(span)) return;
    }
    found.push_back({"result", "", span, {child}});
    return;
  }
}

}  // namespace nutgraf::propositions
