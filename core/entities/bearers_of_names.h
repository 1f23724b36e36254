// Whose the names of people are, with what stands around them: titles, forms of address, kinship. Reads tokens, mentions.
#pragma once

#include <string>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::entities {

/// For each mention how its bearer is called, equal for the names of one person; nothing for what is no person's name.
std::vector<std::string> bearers_of_names(const Document& document);

}  // namespace nutgraf::entities
