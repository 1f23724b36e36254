// Which participants of coded events are actors, for those who count acts between sources and targets.
#include <cstdint>
#include <optional>

#include "document/nouns.h"
#include "document/text.h"
#include "plover/plover.h"

namespace nutgraf::plover {
namespace {

bool is_of_actors(EntityType type) {
  return type == EntityType::Person || type == EntityType::Organization || type == EntityType::Gpe || type == EntityType::Norp;
}

/// By the type of its entity, or by its head where that is a noun for people or bodies, or a name of nobody known.
bool is_actor(const Document& document, const Participant& participant) {
  if (participant.entity && is_of_actors(document.entities[participant.entity.index].type)) return true;
  const IdRange<Token> words = document::tokens_in(document, participant.span);
  for (std::uint32_t token = words.begin; token < words.end; ++token) {
    const Id<Token> above = document.arcs[token].head;
    if (above && words.contains(above.index)) continue;
    const std::optional<EntityType> type = document::type_of_noun(document.tags[token].lemma);
    return (type && is_of_actors(*type)) || (!participant.entity && document.tags[token].upos == "PROPN");
  }
  return false;
}

}  // namespace

void mark_actors(const Document& document, std::vector<Event>& events) {
  for (Event& event : events) {
    if (event.plover.empty()) continue;
    for (Participant& participant : event.participants) participant.can_act = is_actor(document, participant);
  }
}

}  // namespace nutgraf::plover
