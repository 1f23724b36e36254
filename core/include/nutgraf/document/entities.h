// Who and what the mentions stand for, and the relations that the text states of them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "nutgraf/document/mentions.h"
#include "nutgraf/document/places.h"
#include "nutgraf/span.h"

namespace nutgraf {

/// Why somebody or something is an entity.
enum class EntityRule : std::uint8_t {
  Name,      ///< it has one
  Party,     ///< people or a body that speak, act or are acted on
  Group,     ///< its members are known
  Repeated,  ///< the article comes back to it
  Narrator,  ///< "I", "we" and "you" of the text itself
  Reader,    ///< a correction made it
};

/// How a mention came to its entity.
enum class MentionRule : std::uint8_t {
  First,          ///< it is the first one, or the only one
  SameName,       ///< the same words as a name before
  ShortName,      ///< part of a longer name
  OtherName,      ///< an acronym, a nickname, a name spelled otherwise
  Beside,         ///< a description beside the name
  LongForm,       ///< an acronym behind what it is short for
  Speaker,        ///< "I" in somebody's words
  Headline,       ///< the first sentence takes up the headline
  Deed,           ///< "the buyer": who did or suffered that deed
  Kin,            ///< "his father": a relative told before
  SubjectBehind,  ///< "In his speech, Ortega said"
  Context,        ///< the words around it leave one choice
  LastSpeaker,    ///< "He also said"
  Ranker,         ///< the likeliest of those before
  Members,        ///< a group of the same members
  Reader,         ///< a correction
};

/// Somebody or something with all its mentions. `name` is the fullest name that the article gives; see also `entity_name`.
struct Entity {
  EntityType type = EntityType::Person;
  Span name;
  std::vector<Id<Mention>> mentions;   ///< in order of the text
  std::vector<Span> descriptions;      ///< offices, ages, nationalities, occupations that the article gives it
  std::vector<Id<Entity>> members;     ///< of a group: "the two leaders"
  std::optional<Link> link;
  double salience = 0.0;               ///< 0 … 1
  double confidence = 0.0;             ///< 0 to 1: of entities of this make, the share that is wholly right
  std::vector<double> mention_confidence{};  ///< of each mention, 0 to 1: how likely it is one of this entity; 1 for what stands first or alone
  std::vector<MentionRule> mention_rules{};  ///< of each mention: how it came to the entity
  EntityRule rule = EntityRule::Name;
  TypeRule type_rule = TypeRule::Noun;
  std::string given_name = {};         ///< what a correction calls it; empty where none does
  bool by_reader = false;              ///< whether a correction set anything of it
};

/// The form of words that states a relation.
enum class RelationRule : std::uint8_t {
  TitleBefore,   ///< French President Ana Ruiz
  Apposition,    ///< Ana Ruiz, the mayor of Velm
  Copula,        ///< Ana Ruiz is the mayor of Velm
  Verb,          ///< Ana Ruiz joined the Velm Party
  Coordination,  ///< Bo Lind and his wife, Ana Ruiz
  Possessive,    ///< Bo Lind's wife, Ana Ruiz
  PlaceIn,       ///< Hamburg, Germany; the gazetteer agrees
  Seat,          ///< the Kremlin, which acts for its state
  Capital,       ///< a capital that says, wants or suffers what no town does
};

/// What the text states of two entities; `evidence` holds both and the words between.
struct Relation {
  std::string type;  ///< "holds_office", "located_in", "acts_for" …
  Id<Entity> subject, object;
  Span evidence;
  RelationRule rule = RelationRule::Apposition;
};

}  // namespace nutgraf
