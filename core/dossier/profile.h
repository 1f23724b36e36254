// What an article says of a named entity, and what becomes of that across articles.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::dossier {

/// The years in one of which somebody was born, as an age and the day of its article leave them open; 0 where nothing is known.
struct BirthYears {
  std::int32_t first = 0, last = 0;
};

/// A named entity of an article, as far as it tells who or what it is.
struct Profile {
  EntityType type = EntityType::Person;
  std::string name;                       ///< the fullest that the article gives
  std::vector<std::string> descriptions;  ///< offices, occupations …
  std::string wikidata;                   ///< empty where it has no item
  std::uint32_t geonames = 0;             ///< 0 where it has no place
  std::string country;                    ///< of a person's office; empty where there is none or several are
  BirthYears born;
};

/// What an entity has in common with another one of its identity beside the name.
enum class Evidence : std::uint8_t {
  None,        ///< it is alone
  Wikidata,    ///< the item
  Place,       ///< the place at GeoNames
  Description, ///< the office or occupation
  Neighbour,   ///< somebody or something else that both articles name, and few others do
  Country,     ///< the country that both articles are about
  Name         ///< nothing, but the name tells enough
};

/// The identity of one entity: the first entity in the order of `add` that has it too.
struct Identity {
  std::uint32_t first = 0;
  Evidence evidence = Evidence::None;
};

}  // namespace nutgraf::dossier
