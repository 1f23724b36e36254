// Who acts in politics. Reads tags, mentions and entities.
#pragma once

#include <cstdint>
#include <vector>

#include "document/clauses.h"
#include "document/entity_index.h"

namespace nutgraf::plover {

/// Whether what is of a type may act: an outbreak, a product, a date or a work may not.
bool can_act(EntityType type);

/// Tells governments, peoples, parties, forces, courts and those who speak for them from all others.
class ActorJudge {
 public:
  ActorJudge(const document::Clauses& clauses, const document::EntityIndex& entities);

  /// Whether the words name a political actor: a place with a government, a people, or a common noun such as "rebels".
  bool is_political(Span words) const;
  /// Whether they name people: a name, a noun for people, a bare number ("killed twelve") or a pronoun for others than who acts.
  bool is_person(Span words) const;
  /// Whether they name anybody that can act at all.
  bool is_actor(Span words) const;

 private:
  bool is_introduced_as_political(const Mention& mention) const;
  bool is_political_word(std::uint32_t token) const;

  const document::Clauses& clauses_;
  const document::EntityIndex& entities_;
  std::vector<bool> is_political_;  ///< of each entity
};

}  // namespace nutgraf::plover
