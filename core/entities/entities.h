// mentions, quotes -> entities.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::entities {

/// The people, bodies and places that the mentions name, in order of their first mention.
std::vector<Entity> find_entities(const Document& document);

}  // namespace nutgraf::entities
