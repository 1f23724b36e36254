// Which words an argument has: where its phrase ends, and what of it belongs to the predicate.
#include "propositions/arguments.h"

#include <algorithm>

#include "document/phrases.h"
#include "document/text.h"
#include "propositions/roles.h"

namespace nutgraf::propositions {
namespace {

constexpr std::uint32_t kNone = document::Clauses::kNone;

}  // namespace

/// Whether a word belongs to what follows an argument: a comma, a preposition.
bool ArgumentFinder::is_border(std::uint32_t token) const {
  const std::string_view upos = clauses_.trees().tag(token).upos;
  return upos == "PUNCT" || upos == "ADP" || upos == "SCONJ";
}

/// The words of an argument, without complements of the predicate and agents that the parser hung on its noun.
IdRange<Token> ArgumentFinder::phrase(std::uint32_t noun, std::string_view role, std::uint32_t predicate) const {
  IdRange<Token> words = clauses_.noun_phrase(noun);
  const std::uint32_t copula = clauses_.trees().child(noun, "cop");
  if (copula != kNone && copula < noun) words.begin = std::max(words.begin, copula + 1);  // "it was [the mayor] who …"
  if (words.contains(predicate) && predicate < noun) words.begin = predicate + 1;  // "of hiding [losses]"
  const bool of_noun = role == "patient" && !clauses_.is_verb(predicate);
  if (clauses_.is_verb(predicate) && noun < predicate) words.end = end_before_time(clauses_, noun, words.end);
  if (clauses_.is_verb(predicate) && noun > predicate) words.end = end_before_medium(clauses_, noun, words.end);
  for (std::uint32_t token = noun + 1; token < words.end; ++token) {
    const bool by_agent = of_noun && clauses_.trees().head(token) == noun && is_by_agent(token);
    if (!by_agent && token != predicate && !is_complement_of(token, predicate)) continue;
    words.end = std::max(noun + 1, std::min(token, clauses_.trees().range(token).begin));
    while (words.end > noun + 1 && is_border(words.end - 1)) --words.end;
  }
  return words;
}

/// The words of an argument without the preposition before them, with all of the name in which they end, and with both of two quotation
/// marks or brackets, unless that would take in the predicate.
IdRange<Token> ArgumentFinder::whole(IdRange<Token> words, std::uint32_t noun, std::uint32_t predicate) const {
  if (words.begin < noun && clauses_.trees().head(words.begin) == noun && is_border(words.begin)) ++words.begin;
  IdRange<Token> wider = words;
  if (name_of_[noun] != kNone) {
    const IdRange<Token> name = document::tokens_in(clauses_.document(), clauses_.document().names[name_of_[noun]].span);
    wider = {std::min(wider.begin, name.begin), std::max(wider.end, name.end)};
  }
  wider = document::whole_brackets(clauses_, document::whole_quotation(clauses_.document(), wider));
  return wider.contains(predicate) ? words : wider;
}

}  // namespace nutgraf::propositions
