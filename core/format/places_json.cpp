#include "format/places_json.h"

#include <cmath>
#include <string>

namespace nutgraf::format {
namespace {

template <class Value>
Json known(const Value& value) {
  return value == Value{} ? Json() : Json(value);
}

/// The first name in `block` that `fits`; nothing where it holds none.
template <class Fits>
Id<Mention> first_name_in(const Document& document, Id<Block> block, Fits fits) {
  for (std::uint32_t i = 0; i < document.mentions.size(); ++i) {
    const Mention& mention = document.mentions[i];
    const bool here = mention.sentence && document.sentences[mention.sentence.index].block == block;
    if (here && mention.kind == MentionKind::Name && fits(mention)) return {i};
  }
  return {};
}

/// Coordinates are hundredths of a degree, and are printed as such.
double hundredths(double degrees) { return std::round(degrees * 100.0) / 100.0; }

}  // namespace

Json link(const JsonParts& parts, const std::optional<Link>& link) {
  if (!link) return nullptr;
  Json json{{"geonames", known(link->geonames)},
            {"country", known(link->country)},
            {"lat", link->located ? Json(hundredths(link->latitude)) : Json()},
            {"lon", link->located ? Json(hundredths(link->longitude)) : Json()},
            {"wikidata", known(link->wikidata)}};
  if (link->rule != LinkRule::Item) {
    json["confidence"] = JsonParts::rounded(link->confidence);
    json["why"] = basis(link->rule);
    if (link->ground) json["why"]["words"] = Json::array({parts.span(*link->ground)});
  }
  mark_reader(json, *link);
  return json;
}

Json place_in(const JsonParts& parts, Id<Block> block) {
  return parts.entity_of(first_name_in(parts.document(), block, [](const Mention& name) { return is_place(name.type); }));
}

Json publisher_in(const JsonParts& parts, Id<Block> block) {
  const std::uint32_t begin = parts.document().blocks[block.index].span.begin;
  // "UNITED NATIONS (AP)": a body that opens a dateline is where the report was written.
  const Id<Mention> body = first_name_in(parts.document(), block, [begin](const Mention& mention) {
    return mention.type == EntityType::Organization && mention.span.begin > begin;
  });
  return body ? parts.party(body) : Json();
}

}  // namespace nutgraf::format
