// tokens, sentences, byline -> mentions (names only).
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::names {

/// The names of people, bodies and places, in order, none within another.
std::vector<Mention> find_names(const Document& document);

}  // namespace nutgraf::names
