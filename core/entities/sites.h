// What kind of place a name or a noun stands for: a country, a part of one, or a town. Knows words, reads no layer.
#pragma once

#include <cstdint>
#include <string_view>

namespace nutgraf::entities {

/// Kinds of places as bits: one name may be that of a town and of the region around it.
using Sites = std::uint8_t;
constexpr Sites kCountry = 1, kRegion = 2, kTown = 4;

/// What the lists know under this name; none where they lack it.
Sites sites_of_name(std::string_view name);

/// What a common noun may stand for ("nation", "province", "village"); none where it tells nothing of this.
Sites sites_of_noun(std::string_view lemma);

}  // namespace nutgraf::entities
