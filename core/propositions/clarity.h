// How clear it is that an argument is one of its predicate. Reads tags, arcs, roles and names.
#pragma once

#include <cstdint>
#include <string_view>

#include "document/clauses.h"
#include "propositions/embedding.h"
#include "propositions/network_roles.h"
#include "propositions/subjects.h"

namespace nutgraf::propositions {

/// Judges the agents and patients that the grammar gives a predicate by a second witness: the network, which finds roles without the rules
/// of grammar. Where it gives the noun no role of the predicate, three of four such arguments are wrong (PropBank-EWT dev), and only those
/// of the clearest constructions are told.
class Clarity {
 public:
  Clarity(const document::Clauses& clauses, const EmbeddingFinder& embeddings, const SubjectFinder& subjects, const NetworkRoles& network)
      : clauses_(clauses), embeddings_(embeddings), subjects_(subjects), network_(network) {}

  /// Whether a noun may be told to be the agent or patient of a predicate; other roles always may.
  bool is_clear(std::string_view role, std::uint32_t noun, std::uint32_t predicate) const;

 private:
  bool is_controlled(std::uint32_t noun, std::uint32_t verb) const;
  bool is_clear_agent(std::uint32_t noun, std::uint32_t verb) const;
  bool is_clear_patient(std::uint32_t noun, std::uint32_t verb) const;
  bool leads_out_of_content(std::uint32_t verb, std::uint32_t noun) const;

  const document::Clauses& clauses_;
  const EmbeddingFinder& embeddings_;
  const SubjectFinder& subjects_;
  const NetworkRoles& network_;
};

}  // namespace nutgraf::propositions
