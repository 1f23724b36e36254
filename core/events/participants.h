// Who and what takes part in an event. Reads tags, arcs, predicates, mentions and entities.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "document/clauses.h"
#include "document/entity_index.h"
#include "events/triggers.h"

namespace nutgraf::events {

/// Finds participants by the tree; the roles of the network, where there are any, say which of them is the agent.
class ParticipantFinder {
 public:
  ParticipantFinder(const document::Clauses& clauses, const document::EntityIndex& entities);

  /// Agents first, then patients, then the others; those that a preposition brings in are in the order of the text.
  std::vector<Participant> find(const Trigger& trigger) const;

 private:
  void add_verb(std::vector<Participant>& found, std::uint32_t verb) const;
  void add_behind_preposition(std::vector<Participant>& found, std::uint32_t verb) const;
  bool is_done_to_owner(std::uint32_t noun) const;
  bool is_result(std::uint32_t verb) const;
  bool pursues_something(std::uint32_t verb) const;
  void add_noun(std::vector<Participant>& found, const Trigger& trigger) const;
  void add_modifiers(std::vector<Participant>& found, std::uint32_t noun) const;
  void add_obliques(std::vector<Participant>& found, std::uint32_t head, std::uint32_t but) const;
  std::string_view role_beside_verb(std::uint32_t verb, std::uint32_t noun) const;
  std::string_view role_beside_noun(std::uint32_t noun, std::uint32_t other) const;
  void add(std::vector<Participant>& found, std::string_view role, std::uint32_t noun, std::uint32_t predicate) const;
  std::string_view propbank(std::uint32_t predicate, std::uint32_t noun) const;

  const document::Clauses& clauses_;
  const document::EntityIndex& entities_;
  std::vector<std::uint32_t> predicate_at_;  ///< of each token, its place among the predicates
};

}  // namespace nutgraf::events
