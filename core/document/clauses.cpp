#include "document/clauses.h"

#include <algorithm>

namespace nutgraf::document {
namespace {

constexpr int kLongestChain = 8;  ///< verbs that one subject is handed down through

bool is_before_noun(std::string_view relation) {
  return relation == "case" || relation == "punct" || relation == "cc" || relation == "mark";
}

bool closes_noun_phrase(std::string_view relation) {
  return relation == "conj" || relation == "acl" || relation == "appos" || relation == "parataxis" || relation == "advcl";
}

}  // namespace

bool Clauses::is_nominal(std::uint32_t token) const {
  const std::string_view upos = trees_.tag(token).upos;
  return upos == "NOUN" || upos == "PROPN" || upos == "PRON";
}

bool Clauses::is_passive(std::uint32_t verb) const {
  for (const std::uint32_t child : trees_.children(verb)) {
    const std::string_view relation = trees_.relation(child);
    if (relation == "aux:pass" || relation == "nsubj:pass") return true;
  }
  return trees_.universal_relation(verb) == "acl" && trees_.relation(verb) != "acl:relcl" && trees_.tag(verb).xpos == "VBN";
}

std::uint32_t Clauses::own_subject(std::uint32_t verb) const {
  const std::uint32_t subject = trees_.child(verb, "nsubj");
  if (subject == kNone) return kNone;
  const std::string_view xpos = trees_.tag(subject).xpos;
  const bool relative = (xpos == "WDT" || xpos == "WP") && trees_.universal_relation(verb) == "acl";
  return relative ? trees_.head(verb) : subject;
}

std::uint32_t Clauses::subject(std::uint32_t verb) const {
  for (int step = 0; step < kLongestChain; ++step) {
    const std::uint32_t subject = own_subject(verb);
    if (subject != kNone) return subject;
    if (trees_.is_root(verb)) return kNone;
    const std::uint32_t above = trees_.head(verb);
    const std::string_view relation = trees_.universal_relation(verb);
    if (relation == "acl" && is_nominal(above)) return trees_.tag(verb).xpos == "VB" ? kNone : above;
    if (relation == "xcomp" && object(above) != kNone) return object(above);
    const bool handed_down = relation == "conj" || relation == "xcomp" || (relation == "advcl" && trees_.tag(verb).xpos != "VBN");
    if (!handed_down || (relation == "conj" && !is_verb(above))) return kNone;
    verb = above;
  }
  return kNone;
}

std::string_view Clauses::preposition(std::uint32_t noun) const {
  const std::uint32_t mark = trees_.child(noun, "case");
  return mark == kNone ? std::string_view() : lemma(mark);
}

std::vector<std::uint32_t> Clauses::coordinated(std::uint32_t noun) const {
  std::vector<std::uint32_t> nouns{noun};
  for (const std::uint32_t child : trees_.children(noun)) {
    if (trees_.relation(child) == "conj" && is_nominal(child)) nouns.push_back(child);
  }
  return nouns;
}

IdRange<Token> Clauses::noun_phrase(std::uint32_t noun) const {
  IdRange<Token> phrase{noun, noun + 1};
  std::uint32_t end = trees_.range(noun).end;
  for (const std::uint32_t child : trees_.children(noun)) {
    const std::string_view relation = trees_.universal_relation(child);
    const IdRange<Token> part = trees_.range(child);
    if (child < noun && !is_before_noun(relation)) phrase.begin = std::min(phrase.begin, part.begin);
    if (child > noun && closes_noun_phrase(relation)) end = std::min(end, part.begin);
  }
  phrase.end = std::max(end, noun + 1);
  while (phrase.end > noun + 1 && is_before_noun(trees_.universal_relation(phrase.end - 1)) && lemma(phrase.end - 1) != "'s") --phrase.end;
  return phrase;
}

}  // namespace nutgraf::document
