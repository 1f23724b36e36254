// Who and what takes part in what a predicate tells. Reads tags, arcs, roles and names.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/clauses.h"
#include "nutgraf/document.h"
#include "propositions/clarity.h"
#include "propositions/embedding.h"
#include "propositions/network_roles.h"
#include "propositions/predicates.h"
#include "propositions/subjects.h"

namespace nutgraf::propositions {

/// Finds arguments by the tree, with passives, relative clauses, coordination, control and light verbs undone; the network's roles,
/// where there are any, say only whether a subject acts or suffers.
class ArgumentFinder {
 public:
  ArgumentFinder(const document::Clauses& clauses, const EmbeddingFinder& embeddings);

  /// Agents first, then patients, then the others; those that a preposition brings in are in the order of the text.
  std::vector<PropositionArgument> find(const PredicateWord& predicate) const;

 private:
  using Arguments = std::vector<PropositionArgument>;

  void add_verb(Arguments& found, std::uint32_t verb) const;
  void add_object(Arguments& found, std::uint32_t object, std::uint32_t verb) const;
  bool is_place_name(std::uint32_t token) const;
  bool is_legislature(std::uint32_t noun) const;
  void add_behind_preposition(Arguments& found, std::uint32_t verb) const;
  bool counts_somebody(std::uint32_t token) const;
  bool is_placeholder(std::uint32_t verb, std::uint32_t subject) const;
  bool may_be_somebody(std::uint32_t noun) const;
  bool names_thing(std::uint32_t noun) const;
  bool is_mere_thing(std::uint32_t noun) const;
  bool may_receive(std::uint32_t verb, std::uint32_t noun) const;
  void add_gerund(Arguments& found, std::uint32_t verb) const;
  void add_agent_below(Arguments& found, std::uint32_t verb) const;
  void add_agent_beside(Arguments& found, const PredicateWord& noun) const;
  std::uint32_t relativised_object(std::uint32_t verb) const;
  bool is_border(std::uint32_t token) const;
  bool is_complement_of(std::uint32_t token, std::uint32_t word) const;
  IdRange<Token> phrase(std::uint32_t noun, std::string_view role, std::uint32_t predicate) const;
  std::uint32_t controller_of_noun(std::uint32_t noun) const;
  bool is_done_to_owner(std::uint32_t noun) const;
  void add_noun(Arguments& found, const PredicateWord& predicate) const;
  void add_modifiers(Arguments& found, std::uint32_t noun) const;
  void add_obliques(Arguments& found, std::uint32_t head, std::uint32_t but) const;
  std::string_view role_beside_verb(std::uint32_t verb, std::uint32_t noun) const;
  std::string_view role_beside_noun(std::uint32_t noun, std::uint32_t other) const;
  bool is_by_agent(std::uint32_t noun) const;
  IdRange<Token> whole(IdRange<Token> words, std::uint32_t noun, std::uint32_t predicate) const;
  void add(Arguments& found, std::string_view role, std::uint32_t noun, std::uint32_t predicate) const;
  std::uint32_t vouched_subject(std::uint32_t verb, std::uint32_t subject) const;
  bool acts_in_clause_behind(std::uint32_t verb, std::uint32_t noun) const;

  const document::Clauses& clauses_;
  const EmbeddingFinder& embeddings_;
  SubjectFinder subjects_;
  NetworkRoles network_;
  Clarity clarity_;
  std::vector<bool> is_named_;          ///< of each token, whether it stands in a name
  std::vector<std::uint32_t> name_of_;  ///< of each token the name in which it stands; kNone in none
};

}  // namespace nutgraf::propositions
