// Places as JSON: what an entity is in the gazetteer, and where a dateline says that a report was written.
#pragma once

#include <optional>

#include "format/json_parts.h"

namespace nutgraf::format {

/// {"geonames", "country", "lat", "lon", "wikidata"}, of places also how sure they are and why; null where the entity is linked to nothing.
Json link(const JsonParts& parts, const std::optional<Link>& link);

/// The reference to the first place that `block` names; null where it names none.
Json place_in(const JsonParts& parts, Id<Block> block);

/// The first body that `block` names behind its opening, as {"start", "end", "entity"}: in a dateline the agency that reports. Null where there is none.
Json publisher_in(const JsonParts& parts, Id<Block> block);

}  // namespace nutgraf::format
