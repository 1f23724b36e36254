#include "figures/counted.h"

#include <algorithm>

#include "base/word_set.h"

namespace nutgraf::figures {
namespace {

using document::Clauses;

constexpr std::uint32_t kLongest = 14;  // words of what is counted

/// Whether what hangs on a noun behind it says which of its kind are meant; what a comma parts does not.
bool restricts(const Clauses& clauses, std::uint32_t child) {
  const std::string_view relation = clauses.trees().universal_relation(child);
  const bool may = relation == "nmod" || relation == "acl" || relation == "amod" || relation == "advmod" || relation == "compound" || relation == "flat";
  if (!may) return false;
  const std::uint32_t before = clauses.trees().range(child).begin;
  return clauses.lemma(before) != "," && (before == 0 || clauses.lemma(before - 1) != ",");
}

/// Where what is counted ends, if another number is coordinated with it ("10 [cases] and two deaths") or a rate or brackets follow.
std::uint32_t before_next_amount(const Clauses& clauses, std::uint32_t noun, std::uint32_t end) {
  std::uint32_t join = end;
  for (std::uint32_t token = noun + 1; token < end; ++token) {
    const std::string_view upos = clauses.trees().tag(token).upos, lemma = clauses.lemma(token);
    if (upos == "NUM" && join < end) return join;
    if (upos == "NUM" && clauses.lemma(token - 1) == "between") return token - 1;
    if (lemma == "per" || lemma == "(" || lemma == ";") return token;
    const bool joins = upos == "CCONJ" || lemma == "," || lemma == "well" || lemma == "as";
    if (!joins) {
      join = end;
    } else if (join == end) {
      join = token;
    }
  }
  return end;
}

/// What a comma parts from a phrase belongs to somebody else: "sons [with Moss], and by her daughter". A clause keeps its commas.
std::uint32_t before_comma(const Clauses& clauses, IdRange<Token> part) {
  for (std::uint32_t token = part.begin; token < part.end; ++token) {
    if (clauses.lemma(token) == ",") return token;
  }
  return part.end;
}

/// From the first word that describes the noun, behind the amount, to the last that restricts it.
Span span_of(const Clauses& clauses, std::uint32_t noun, std::uint32_t from) {
  const document::Trees& trees = clauses.trees();
  std::uint32_t begin = noun, end = noun + 1;
  for (const std::uint32_t child : trees.children(noun)) {
    const std::string_view relation = trees.universal_relation(child);
    const IdRange<Token> part = trees.range(child);
    const bool describes = relation == "amod" || relation == "compound" || relation == "nmod" || relation == "flat" || relation == "det";
    if (child < noun && part.begin >= from && describes) begin = std::min(begin, part.begin);
    const bool joined = child > noun && part.begin == end && restricts(clauses, child) && part.end - begin <= kLongest;
    if (joined) end = relation == "acl" ? part.end : before_comma(clauses, part);
  }
  const auto& tokens = clauses.document().tokens;
  end = before_next_amount(clauses, noun, end);
  while (end > noun + 1 && trees.tag(end - 1).upos == "PUNCT") --end;
  return {tokens[begin].span.begin, tokens[end - 1].span.end};
}

/// "60% of [the voters]", "thousands of tonnes of [grain]": the noun behind the last "of" that stands outside of the amount.
std::uint32_t whole(const Clauses& clauses, std::uint32_t word, IdRange<Token> amount) {
  for (const std::uint32_t child : clauses.trees().children(word)) {
    const bool of = child > word && clauses.trees().universal_relation(child) == "nmod" && clauses.preposition(child) == "of";
    if (of) return amount.contains(child) ? whole(clauses, child, amount) : child;
  }
  return Clauses::kNone;
}

/// Nouns for how many there are in all: "the death toll rose to 31".
constexpr auto kTotals = base::word_set({"attendance", "count", "crowd", "figure", "membership", "number", "population", "tally", "toll", "total", "turnout"});

bool has_preposition(const Clauses& clauses, std::uint32_t noun, std::string_view preposition) {
  const auto& children = clauses.trees().children(noun);
  return std::any_of(children.begin(), children.end(), [&](std::uint32_t child) {
    return child < noun && clauses.trees().universal_relation(child) == "case" && clauses.lemma(child) == preposition;
  });
}

/// "A crowd of [100,000]", "fines of [$2 million]": the noun that a number behind "of" sizes; "the toll rose to [31]", "brought the total to
/// [31]", "put the population at over [a million]": what a verb moves or sets.
std::uint32_t sized(const Clauses& clauses, std::uint32_t word, FigureKind kind) {
  const document::Trees& trees = clauses.trees();
  if (!trees.is_root(word) && trees.tag(trees.head(word)).upos == "SYM") word = trees.head(word);  // "$2 million" hangs by its sign
  if (trees.is_root(word)) return Clauses::kNone;
  const std::uint32_t above = trees.head(word);
  const std::string_view relation = trees.universal_relation(word);
  const bool counts = kind == FigureKind::Count || kind == FigureKind::Casualties;
  if (relation == "nmod" && has_preposition(clauses, word, "of") && above < word && trees.tag(above).upos == "NOUN") {
    return kind == FigureKind::Money || kTotals.contains(clauses.lemma(above)) ? above : Clauses::kNone;
  }
  const bool set = has_preposition(clauses, word, "to") || has_preposition(clauses, word, "from") || has_preposition(clauses, word, "at");
  if (!counts || relation != "obl" || !set || !clauses.is_verb(above)) return Clauses::kNone;
  const std::uint32_t moved = clauses.object(above) != Clauses::kNone ? clauses.object(above) : clauses.subject(above);
  return moved != Clauses::kNone && kTotals.contains(clauses.lemma(moved)) ? moved : Clauses::kNone;
}

/// "The number of [horses]": what a total is of.
std::uint32_t of_total(const Clauses& clauses, std::uint32_t total) {
  constexpr auto kBare = base::word_set({"count", "number", "total"});
  if (!kBare.contains(clauses.lemma(total))) return Clauses::kNone;
  for (const std::uint32_t child : clauses.trees().children(total)) {
    const bool of = child > total && clauses.trees().universal_relation(child) == "nmod" && has_preposition(clauses, child, "of");
    if (of && clauses.trees().tag(child).upos != "NUM") return child;  // unlike "a total of 815"
  }
  return Clauses::kNone;
}

/// A noun with what stands before it, but for an article: "confirmed death toll".
Span description_of(const Clauses& clauses, std::uint32_t noun) {
  std::uint32_t begin = noun;
  for (const std::uint32_t child : clauses.trees().children(noun)) {
    const std::string_view relation = clauses.trees().universal_relation(child);
    const bool describes = relation == "amod" || relation == "compound";
    if (child < noun && describes) begin = std::min(begin, clauses.trees().range(child).begin);
  }
  const auto& tokens = clauses.document().tokens;
  return {tokens[begin].span.begin, tokens[noun].span.end};
}

/// "[Twelve] were killed", "were among the [30]": nothing hangs above but verbs.
std::uint32_t noun_above(const Clauses& clauses, std::uint32_t word, IdRange<Token> amount) {
  const document::Trees& trees = clauses.trees();
  if (trees.is_root(word)) return Clauses::kNone;
  const std::uint32_t above = trees.head(word);
  const std::string_view relation = trees.universal_relation(word);
  const bool modifies = relation == "nummod" || relation == "amod" || relation == "compound" || relation == "det" || relation == "obl" || relation == "nmod";
  if (!modifies || above < amount.end) return Clauses::kNone;
  const std::string_view upos = trees.tag(above).upos;
  const bool noun = upos == "NOUN" || upos == "PROPN";
  const bool through_adjective = upos == "ADJ" && !trees.is_root(above) && trees.head(above) > above && trees.universal_relation(above) == "amod";
  return noun ? above : through_adjective ? trees.head(above) : Clauses::kNone;
}

}  // namespace

bool is_total(std::string_view noun) { return kTotals.contains(noun); }

std::uint32_t word_of_amount(const Clauses& clauses, IdRange<Token> amount) {
  for (std::uint32_t token = amount.end; token-- > amount.begin;) {
    if (clauses.trees().is_root(token) || !amount.contains(clauses.trees().head(token))) {
      const std::string_view upos = clauses.trees().tag(token).upos;
      if (upos == "NUM" || upos == "NOUN" || upos == "SYM" || upos == "PROPN" || upos == "X") return token;
    }
  }
  return amount.end - 1;
}

std::optional<Counted> find_counted(const Clauses& clauses, IdRange<Token> amount, const Figure& figure) {
  const bool counts_itself = figure.kind == FigureKind::Age || figure.kind == FigureKind::Rank || figure.kind == FigureKind::Result;
  if (counts_itself) return std::nullopt;
  const std::uint32_t word = word_of_amount(clauses, amount);
  const bool distance = figure.kind == FigureKind::Measure && figure.bound == FigureBound::AtMost && amount.begin > 0 && clauses.lemma(amount.begin - 1) == "within";
  if (distance) return std::nullopt;  // "within two miles of each other"
  std::uint32_t noun = noun_above(clauses, word, amount);
  if (const std::uint32_t of = whole(clauses, word, amount); of != Clauses::kNone) noun = of;
  const bool fraction = figure.kind == FigureKind::Share || figure.kind == FigureKind::Ratio || figure.kind == FigureKind::Measure;
  const std::uint32_t whole_of = noun == Clauses::kNone && !fraction ? sized(clauses, word, figure.kind) : Clauses::kNone;
  if (whole_of != Clauses::kNone) {
    const std::uint32_t counted = of_total(clauses, whole_of);
    return counted == Clauses::kNone ? Counted{description_of(clauses, whole_of), whole_of} : Counted{span_of(clauses, counted, whole_of), counted};
  }
  if (noun == Clauses::kNone) return std::nullopt;
  return Counted{span_of(clauses, noun, amount.end), noun};
}

}  // namespace nutgraf::figures
