#include "format/places_json.h"

#include <cmath>
#include <string>

namespace nutgraf::format {
namespace {

template <class Value>
Json known(const Value& value) {
  return value == Value{} ? Json() : Json(value);
}

/// Coordinates are hundredths of a degree, and are printed as such.
double hundredths(double degrees) { return std::round(degrees * 100.0) / 100.0; }

}  // namespace

Json link(const std::optional<Link>& link) {
  if (!link) return nullptr;
  return {{"geonames", known(link->geonames)},
          {"country", known(link->country)},
          {"lat", link->located ? Json(hundredths(link->latitude)) : Json()},
          {"lon", link->located ? Json(hundredths(link->longitude)) : Json()},
          {"wikidata", known(link->wikidata)}};
}

Json place_in(const JsonParts& parts, Id<Block> block) {
  const Document& document = parts.document();
  for (std::uint32_t i = 0; i < document.entities.size(); ++i) {
    const std::optional<Link>& link = document.entities[i].link;
    if (!link || (!link->located && link->country.empty())) continue;  // people and bodies lie nowhere
    for (const Id<Mention> mention : document.entities[i].mentions) {
      const Id<Sentence> sentence = document.mentions[mention.index].sentence;
      if (document.sentences[sentence.index].block == block) return reference('e', i);
    }
  }
  return nullptr;
}

}  // namespace nutgraf::format
