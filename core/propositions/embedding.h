// What stands above a proposition and decides over it. Reads tags and arcs.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "document/clauses.h"
#include "propositions/signatures.h"

namespace nutgraf::propositions {

/// The word whose complement a predicate is. `signature` is null where the word says nothing of such complements.
struct Embedding {
  std::uint32_t word = document::Clauses::kNone;  ///< a verb, a noun or an adjective
  std::string frame;                              ///< as in `Signatures`
  const Signature* signature = nullptr;
};

/// Whether a clause with "if" is an indirect question and no condition: "is to decide if the rule applies".
bool is_indirect_question(const document::Clauses& clauses, std::uint32_t clause);

/// Finds what embeds predicates, and who does what is embedded.
class EmbeddingFinder {
 public:
  explicit EmbeddingFinder(const document::Clauses& clauses) : clauses_(clauses), trees_(clauses.trees()) {}

  /// What embeds a predicate; of coordinated predicates what embeds the first. Nothing for main clauses, relative clauses and adjuncts.
  std::optional<Embedding> find(std::uint32_t predicate) const;

  /// The noun that is the unexpressed subject of an embedded predicate: the object of "accused them of lying", the subject of "they
  /// promised to leave". `kNone` where the grammar of the embedding word does not tell.
  std::uint32_t controller(std::uint32_t predicate, const Embedding& embedding) const;

  /// The subject of a verb: its own, that of control, or that of the clause above.
  std::uint32_t subject(std::uint32_t verb) const;
  /// Whether a noun says for what somebody is held: "suspicion", "charge".
  bool is_legal_noun(std::uint32_t noun) const;
  /// Whether a verb, or an auxiliary of it, has a tense.
  bool is_finite(std::uint32_t verb) const;
  /// What a word of the text says of complements of a frame; null where it says nothing.
  const Signature* signature(std::uint32_t word, const std::string& frame) const;
  /// The lemma of a word with its particle: "call_off".
  std::string lemma(std::uint32_t word) const;

 private:
  bool shares_embedding(std::uint32_t predicate) const;
  std::uint32_t subject_in_participle(std::uint32_t verb) const;
  bool is_bare_content(std::uint32_t clause) const;
  bool is_content(std::uint32_t clause) const;
  bool is_torn_off(std::uint32_t verb) const;
  bool hangs_on_verb(std::uint32_t gerund) const;
  bool is_bare_passive(std::uint32_t participle) const;
  bool is_to_be_done(std::uint32_t predicate) const;
  std::string frame_of(std::uint32_t predicate) const;
  std::string frame_of_noun(std::uint32_t noun) const;
  std::optional<Embedding> embedding_behind_preposition(std::uint32_t predicate, const std::string& frame) const;
  std::uint32_t listed_dependent(std::uint32_t word, std::uint32_t before, const std::string& frame) const;
  std::uint32_t object_before(std::uint32_t verb, std::uint32_t end) const;
  std::uint32_t addressee(std::uint32_t verb, std::uint32_t end) const;
  bool is_gerund(std::uint32_t verb) const;
  std::uint32_t noun_before(std::uint32_t predicate, std::uint32_t verb) const;
  std::uint32_t described_by(std::uint32_t word) const;
  std::uint32_t controller_by_noun(std::uint32_t noun, std::uint32_t predicate) const;

  const document::Clauses& clauses_;
  const document::Trees& trees_;
};

}  // namespace nutgraf::propositions
