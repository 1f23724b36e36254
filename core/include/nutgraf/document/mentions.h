// Words that stand for somebody or something, and what type that is.
#pragma once

#include <cstdint>

#include "nutgraf/document/text.h"
#include "nutgraf/span.h"

namespace nutgraf {

/// What somebody or something is. `Other` is what the ten types of names do not hold: things, acts, thoughts.
enum class EntityType : std::uint8_t { Person, Organization, Gpe, Location, Facility, Norp, Event, Product, Work, Law, Other };

/// Whether somebody can be at something of this type: a state or town, a stretch of land or water, a building.
constexpr bool is_place(EntityType type) {
  return type == EntityType::Gpe || type == EntityType::Location || type == EntityType::Facility;
}

enum class MentionKind : std::uint8_t { Name, Nominal, Pronoun };

/// What told the type of a name or of an entity.
enum class TypeRule : std::uint8_t {
  Lists,    ///< word lists and the words around it, where the network did not read
  Network,
  Article,  ///< the same words elsewhere in the article, or what stands beside them
  Words,    ///< its own words: "Velm Relief Fund"
  Calling,  ///< what the article calls it: "Oru, a maker of pumps"
  Noun,     ///< of what has no name: its noun
  Reader,   ///< a correction
};

/// Words that stand for somebody or something; `head` is the word of them that carries the meaning.
struct Mention {
  Span span;
  Span head;
  MentionKind kind = MentionKind::Name;
  EntityType type = EntityType::Person;
  Id<Sentence> sentence;
  bool by_reader = false;  ///< whether a correction made it, or gave it to its entity
  float lead = 0.0f;  ///< of a name that the network found: by how much its score leads all other readings of its words, in log-odds
  TypeRule type_rule = TypeRule::Lists;  ///< of a name
};

}  // namespace nutgraf
