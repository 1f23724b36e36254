// Which entity a word stands for. Reads arcs, mentions and entities.
#pragma once

#include <cstdint>
#include <vector>

#include "document/tree.h"
#include "nutgraf/document.h"

namespace nutgraf::document {

/// The entities of an article by token.
class EntityIndex {
 public:
  explicit EntityIndex(const Document& document);

  /// The entity of the name that this token belongs to, or of the description or pronoun whose head it is; none for other tokens.
  Id<Entity> at(std::uint32_t token) const { return entity_of_[token]; }
  /// The entity that a noun stands for: its own, else that of the name that it introduces ("leader Ana Ruiz", "their ally Norway").
  Id<Entity> of_noun(const Trees& trees, std::uint32_t noun) const;

 private:
  std::vector<Id<Entity>> entity_of_;  ///< one a token
};

/// Of each mention the entity that it is one of; none where it is nobody's.
std::vector<Id<Entity>> entities_of_mentions(const Document& document);

/// Whether the article ever calls an entity by a name.
bool has_name(const Document& document, const Entity& entity);

}  // namespace nutgraf::document
