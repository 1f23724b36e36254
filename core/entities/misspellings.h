// Whether two written names are one with a slip of the pen. Knows letters only.
#pragma once

#include <string_view>

namespace nutgraf::entities {

/// Whether one letter more, less or another, or two that changed places, make one name of the other (the distance of Damerau 1964). Both open
/// with the same letter, and short names, of which many differ by one letter, are never slips of each other.
bool is_slip(std::string_view name, std::string_view other);

}  // namespace nutgraf::entities
