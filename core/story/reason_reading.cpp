#include "story/reason_reading.h"

#include "story/reason_words.h"

namespace nutgraf::story {
namespace {

using Range = IdRange<Token>;

constexpr std::uint32_t kNone = document::Clauses::kNone;
constexpr int kDeepest = 4;   ///< words between a reason and the told clause that it stands in
constexpr double kFar = 0.6;  ///< what each of them takes from its weight

}  // namespace

ReasonReading::ReasonReading(const Reading& article)
    : reading(article),
      clauses(article.clauses),
      trees(clauses.trees()),
      told_at_(article.document.tokens.size()),
      is_fact_(article.document.tokens.size(), true) {
  for (const ToldClause& clause : article.told) told_at_[clause.verb] = clause.weight;
  for (const Proposition& proposition : article.document.propositions) {
    const bool unsettled = proposition.factuality == Factuality::Denied || proposition.factuality == Factuality::Open ||
                           proposition.factuality == Factuality::Future;
    if (unsettled || proposition.negated) is_fact_[proposition.predicate.index] = false;
  }
}

double ReasonReading::weight_at(std::uint32_t token) const {
  double share = 1.0;
  for (int step = 0; step < kDeepest && token != kNone; ++step, share *= kFar) {
    if (told_at_[token] > 0.0) return share * told_at_[token];
    if (trees.relation(token) == "acl:relcl") return 0.0;  // tells of a noun, not of the deed
    token = trees.head(token);
  }
  return 0.0;
}

std::string_view ReasonReading::mark_of(std::uint32_t token) const {
  for (const std::uint32_t child : trees.children(token)) {
    const std::string_view relation = trees.universal_relation(child);
    if (relation == "mark" || relation == "case" || (child < token && clauses.lemma(child) == "when")) return clauses.lemma(child);
  }
  return {};
}

Range ReasonReading::with_mark(Range range) const {
  if (range.begin == 0) return range;
  const std::string_view upos = trees.tag(range.begin - 1).upos;
  const std::string_view lemma = clauses.lemma(range.begin - 1);
  if (upos == "SCONJ" || upos == "ADP" || lemma == "to" || lemma == "when") --range.begin;
  return range;
}

Range ReasonReading::without_mark(Range range) const {
  const auto is_mark = [&](std::uint32_t token) {
    const std::string_view upos = trees.tag(token).upos;
    return upos == "PUNCT" || upos == "ADP" || upos == "SCONJ" || upos == "CCONJ" || is_causal(clauses.lemma(token));
  };
  while (!range.empty() && (is_mark(range.begin) || trees.relation(range.begin) == "fixed")) ++range.begin;
  while (!range.empty() && is_mark(range.end - 1)) --range.end;
  return range;
}

Range ReasonReading::without_conjunction(Range range) const {
  while (!range.empty() && (trees.tag(range.end - 1).upos == "CCONJ" || clauses.lemma(range.end - 1) == ",")) --range.end;
  return range;
}

}  // namespace nutgraf::story
