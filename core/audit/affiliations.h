// The body or place that a source belongs to, as the article gives it. Reads tokens, tags, mentions, entities and relations.
#pragma once

#include <optional>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::audit {

struct Affiliation {
  Span words;
  Id<Entity> entity;
  EntityType type = EntityType::Organization;
};

/// Finds them in one article.
class Affiliations {
 public:
  explicit Affiliations(const Document& document);

  /// The body, state or town that a description names: behind its noun ("director of Velm Hospital", "chemist at the university"), else
  /// before it ("Velm police chief", "Turkish president"). A body goes before a place.
  std::optional<Affiliation> in(Span description) const;
  /// The same right behind a name: "Ana Ruiz of Velm University", "Paul Holm from the council".
  std::optional<Affiliation> behind(Span name) const;
  /// The body that owns a name right behind it: "the BBC's Ana Ruiz".
  std::optional<Affiliation> owning(Span name) const;
  /// What a relation states: that somebody works for a body, is a member of it or holds an office of it.
  std::optional<Affiliation> related_to(Id<Entity> entity) const;

 private:
  std::vector<Mention>::const_iterator first_mention_from(std::uint32_t begin) const;
  Id<Entity> entity_of(std::vector<Mention>::const_iterator mention) const;
  bool is_part_of_name(const Affiliation& place, Span noun) const;
  std::vector<Affiliation> bodies_in(Span words, Span noun) const;
  bool is_calling(Span noun) const;
  bool sends(Span noun) const;
  bool is_bare(Span noun) const;
  Affiliation whole(Affiliation body, Span noun) const;

  const Document& document_;
  std::vector<Id<Entity>> entity_of_mention_;
};

}  // namespace nutgraf::audit
