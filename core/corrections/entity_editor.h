// The entities of an article while a reader puts them right. Reads source, tokens, mentions, entities; writes mentions, entities.
#pragma once

#include <string>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::corrections {

/// Changes who is who. Ids of entities stay as they are until `finish`, which puts the entities into the order of their first mentions.
class EntityEditor {
 public:
  explicit EntityEditor(Document& document);
  EntityEditor(const EntityEditor&) = delete;

  /// Whose mention it is; none where it is nobody's.
  Id<Entity> entity_of(Id<Mention> mention) const { return owner_[mention.index]; }
  /// The same, or a new entity of a name or noun phrase that is nobody's; none for a pronoun that is nobody's.
  Id<Entity> entity_for(Id<Mention> mention);
  /// The mentions of its entity with the same words, itself among them.
  std::vector<Id<Mention>> namesakes(Id<Mention> mention) const;

  /// Gives the mentions of `from` to `into`, which keeps its type unless only `from` has a name.
  void merge(Id<Entity> into, Id<Entity> from);
  /// Gives mentions to an entity, and with them the descriptions that stand nearest to them.
  void move(const std::vector<Id<Mention>>& mentions, Id<Entity> to);
  /// Makes an entity of mentions of one other; pronouns alone become nobody's.
  void part(const std::vector<Id<Mention>>& mentions);
  void rename(Id<Entity> entity, const std::string& name);
  void set_type(Id<Entity> entity, EntityType type);
  void remove(Id<Entity> entity);

  /// Drops what has no mentions, and gives whether anything changed.
  bool finish();

 private:
  Entity& at(Id<Entity> entity) { return document_.entities[entity.index]; }
  const Mention& at(Id<Mention> mention) const { return document_.mentions[mention.index]; }
  Id<Entity> make_entity(EntityType type);
  void give(Id<Mention> mention, Id<Entity> to);
  void take(const std::vector<Id<Mention>>& mentions, std::vector<Span>& descriptions);
  void settle(Id<Entity> entity);
  Span fullest_name(const std::vector<Id<Mention>>& mentions) const;
  bool is_fuller(Span name, Span other) const;
  bool is_only_pronouns(const std::vector<Id<Mention>>& mentions) const;
  void replace_member(Id<Entity> from, Id<Entity> into);

  Document& document_;
  std::vector<Id<Entity>> owner_;   ///< of each mention
  std::vector<double> confidence_;  ///< of each mention; 1 for what the reader gave away
  std::vector<MentionRule> rules_;  ///< of each mention
  bool changed_ = false;
};

}  // namespace nutgraf::corrections
