#include "format/places_json.h"

#include <cmath>
#include <string>

namespace nutgraf::format {
namespace {

template <class Value>
Json known(const Value& value) {
  return value == Value{} ? Json() : Json(value);
}

bool is_place(EntityType type) { return type == EntityType::Gpe || type == EntityType::Location || type == EntityType::Facility; }

/// The first name in `block` of a type that `fits`; nothing where it holds none.
template <class Fits>
Id<Mention> first_name_in(const Document& document, Id<Block> block, Fits fits) {
  for (std::uint32_t i = 0; i < document.mentions.size(); ++i) {
    const Mention& mention = document.mentions[i];
    const bool here = mention.sentence && document.sentences[mention.sentence.index].block == block;
    if (here && mention.kind == MentionKind::Name && fits(mention.type)) return {i};
  }
  return {};
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

Json place_in(const JsonParts& parts, Id<Block> block) { return parts.entity_of(first_name_in(parts.document(), block, is_place)); }

Json publisher_in(const JsonParts& parts, Id<Block> block) {
  const Id<Mention> body = first_name_in(parts.document(), block, [](EntityType type) { return type == EntityType::Organization; });
  return body ? parts.party(body) : Json();
}

}  // namespace nutgraf::format
