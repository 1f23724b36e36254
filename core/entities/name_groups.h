// Which names are names of one bearer. Reads tokens, mentions.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::entities {

/// A number for each mention: equal for the names of one bearer, `kNoGroup` (cluster.h) for what is no name. Joined are: the same
/// name; a person's full name with the first or last name alone, where only one person of the article has it; "Full Name (FN)"
/// with "FN", and an acronym with the one body whose capitals it is; the usual short forms of a few states and bodies. In doubt
/// they stay apart.
std::vector<std::uint32_t> group_names(const Document& document);

}  // namespace nutgraf::entities
