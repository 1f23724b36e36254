#include "propositions/propositions.h"

#include <cstdint>

#include "document/clauses.h"
#include "propositions/arguments.h"
#include "propositions/embedding.h"
#include "propositions/modality.h"
#include "propositions/negation.h"
#include "propositions/predicates.h"

namespace nutgraf::propositions {

std::vector<Proposition> find_propositions(const Document& document) {
  std::vector<Proposition> propositions;
  const document::Clauses clauses(document);
  const std::vector<PredicateWord> predicates = find_predicates(clauses);
  if (predicates.empty()) return propositions;
  const EmbeddingFinder embeddings(clauses);
  const ArgumentFinder arguments(clauses, embeddings);
  const ModalityReader modalities(clauses, embeddings);
  std::vector<Id<Proposition>> proposition_at(document.tokens.size());
  for (std::uint32_t i = 0; i < predicates.size(); ++i) {
    proposition_at[predicates[i].token] = {i};
    if (predicates[i].support != document::Clauses::kNone) proposition_at[predicates[i].support] = {i};
  }
  propositions.reserve(predicates.size());
  for (const PredicateWord& word : predicates) {
    Proposition proposition;
    proposition.predicate = {word.token};
    proposition.support = {word.support};
    proposition.arguments = arguments.find(word);
    proposition.negated = is_negated(clauses, word.token);
    const Modality modality = modalities.read(word);
    proposition.status = status_of(modality);
    proposition.factuality = factuality_of(modality);
    if (const auto embedding = embeddings.find(word.token)) proposition.within = proposition_at[embedding->word];
    propositions.push_back(std::move(proposition));
  }
  return propositions;
}

}  // namespace nutgraf::propositions
