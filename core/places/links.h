// source, blocks, tokens, sentences, mentions, entities and the gazetteer -> the links of entities.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "nutgraf/document.h"
#include "places/gazetteer.h"

namespace nutgraf::places {

/// What place each entity is, in their order and one sense an article; peoples are linked to their countries. Of several places of one name the
/// choice follows what the text states ("Hamburg, Germany"), how prominent each is, and how much of the article lies in the same
/// region, the same country or close by. Where none stands out the entity stays unlinked; people and bodies always do.
std::vector<std::optional<Link>> find_links(const Document& document, const Gazetteer& gazetteer);

/// The link to the place with this number of GeoNames; nothing where the gazetteer has none.
std::optional<Link> link_to(const Gazetteer& gazetteer, std::uint32_t geonames);

}  // namespace nutgraf::places
