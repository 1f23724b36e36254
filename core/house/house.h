// Applies the rules of a house to a finished article. Reads all layers but events; gives checks.
#pragma once

#include <vector>

#include "nutgraf/document.h"
#include "nutgraf/house.h"

namespace nutgraf::house {

/// What the rules find, in order of the text. Costs time in proportion to the article.
std::vector<Check> apply_rules(const Document& document, const std::vector<HouseRule>& rules);

}  // namespace nutgraf::house
