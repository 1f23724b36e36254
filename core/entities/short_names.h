// The short names of bodies, places and landscapes: acronyms, and what is left of a name without its state, place, trade or first words.
// Reads mentions.
#pragma once

#include <string>
#include <unordered_map>

#include "nutgraf/document.h"

namespace nutgraf::entities {

/// Short names with the whole name that each stands for, both as `name_key` gives them.
using ShortNames = std::unordered_map<std::string, std::string>;

/// In doubt, where a short name may stand for two, it stands for none.
ShortNames find_short_names(const Document& document);

}  // namespace nutgraf::entities
