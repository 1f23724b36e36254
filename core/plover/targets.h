// At whom a political act is directed. Reads times, tags, arcs, mentions and entities.
#pragma once

#include <cstdint>
#include <vector>

#include "document/clauses.h"
#include "document/entity_index.h"
#include "plover/actors.h"

namespace nutgraf::plover {

/// Finds the other side of coded events.
class TargetFinder {
 public:
  TargetFinder(const document::Clauses& clauses, const document::EntityIndex& entities, const ActorJudge& actors);

  /// Names as target whom the act is directed at, where no participant does so yet.
  void add_target(Event& event) const;

 private:
  bool is_other_side(const Event& event, const Participant& participant) const;
  bool is_owned(const Participant& participant) const;
  bool add_actor_below(Event& event, bool as_entity) const;
  bool is_venue(const Event& event, const Participant& other, std::uint32_t token) const;
  bool is_before_noun(std::uint32_t token) const;
  Participant participant_of(std::uint32_t token) const;
  bool is_said_of(std::uint32_t head, std::uint32_t token) const;
  bool is_aside(std::uint32_t token) const;
  bool is_within_venue(std::uint32_t head, std::uint32_t token) const;
  bool is_in_favour(std::uint32_t head, std::uint32_t token) const;
  bool is_in_clause_below(std::uint32_t head, std::uint32_t token) const;
  const Document& document() const { return clauses_.document(); }

  const document::Clauses& clauses_;
  const document::EntityIndex& entities_;
  const ActorJudge& actors_;
  std::vector<bool> is_speaker_;  ///< of each token, whether it names who says something
};

}  // namespace nutgraf::plover
