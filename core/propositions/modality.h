// Whether what a predicate tells is a fact, by its own words and by all that embeds it. Reads tags and arcs.
#pragma once

#include <cstdint>

#include "document/clauses.h"
#include "nutgraf/document.h"
#include "propositions/embedding.h"
#include "propositions/predicates.h"

namespace nutgraf::propositions {

/// Reads modality: auxiliaries, adverbs and negation of a predicate, then the signature of each word that embeds it, from the innermost out.
class ModalityReader {
 public:
  ModalityReader(const document::Clauses& clauses, const EmbeddingFinder& embeddings) : clauses_(clauses), embeddings_(embeddings) {}

  Modality read(const PredicateWord& predicate) const;

 private:
  bool brings_about(std::uint32_t verb) const;
  bool is_kept_from(std::uint32_t verb) const;
  bool is_said_falsely(std::uint32_t word) const;
  bool judges(const Embedding& embedding) const;
  bool is_asked(std::uint32_t predicate) const;
  Modality own(std::uint32_t predicate) const;
  Modality told_by_marks(std::uint32_t predicate) const;
  Modality told_by_participle(std::uint32_t noun) const;
  bool is_performed(std::uint32_t support) const;
  Modality held_by_verb(std::uint32_t noun) const;
  Modality as_adjunct(std::uint32_t predicate, Modality inner) const;
  Modality embedded(std::uint32_t predicate, Modality inner) const;

  const document::Clauses& clauses_;
  const EmbeddingFinder& embeddings_;
};

/// The status of an event that is put so.
EventStatus status_of(Modality modality);
/// The factuality of a proposition that is put so (after R. Saurí and J. Pustejovsky 2009).
Factuality factuality_of(Modality modality);

}  // namespace nutgraf::propositions
