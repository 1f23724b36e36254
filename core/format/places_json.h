// Places as JSON: what an entity is in the gazetteer, and where a dateline says that a report was written.
#pragma once

#include <optional>

#include "format/json_parts.h"

namespace nutgraf::format {

/// {"geonames", "country", "lat", "lon", "wikidata"}; null where the entity is linked to nothing.
Json link(const std::optional<Link>& link);

/// The name of the first linked entity that is mentioned in `block`; null where there is none.
Json place_in(const JsonParts& parts, Id<Block> block);

}  // namespace nutgraf::format
