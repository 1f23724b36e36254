// What an entity is in a public gazetteer.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "nutgraf/span.h"

namespace nutgraf {

/// What a place is to its country: the country itself, a first-level region of it, or something within one.
enum class PlaceLevel : std::uint8_t { Country, Region, Within };

/// How a place was chosen of those of its name.
enum class LinkRule : std::uint8_t {
  Stated,     ///< the text says where it lies: "Hamburg, Germany"
  Whole,      ///< likewise, of a place that the gazetteer lacks: its country only
  Dateline,   ///< a city that stands alone in datelines
  Only,       ///< no other place has the name
  Prominent,  ///< it is the best known
  Nearby,     ///< other places of the article lie near it
  Close,      ///< it leads another one of the name only a little
  Item,       ///< no place: an item by its name
  Reader,     ///< a correction
};

/// What an entity is in a public gazetteer; numbers of 0 and empty strings are unknown.
struct Link {
  std::uint32_t geonames = 0;
  std::string country;  ///< ISO 3166-1 alpha-2
  std::string region;   ///< the code of the first-level region that it is or lies in: "US.TX"
  PlaceLevel level = PlaceLevel::Within;
  bool capital = false;  ///< of its country
  bool located = false;
  double latitude = 0.0, longitude = 0.0;  ///< degrees
  std::string wikidata;
  bool by_reader = false;  ///< whether a correction set it
  LinkRule rule = LinkRule::Item;
  std::optional<Span> ground = std::nullopt;  ///< the words that say where it lies: "Germany"
  double confidence = 1.0;  ///< 0 to 1: of places that this rule chose with the same lead, the share that is right; says nothing of an `Item`
};

}  // namespace nutgraf
