// One count with two values: a toll of 12 and of 14, "12 miners" and "the 14 miners", one person with two ages.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::checks {

/// Counts of the same that no reading makes agree, in order of the text. Bounds that allow each other agree ("at least 12" and 14), and so do
/// a count that has changed, counts at different times or places, and those that two people give.
std::vector<Check> find_same_counts(const Document& document);

}  // namespace nutgraf::checks
