// Parts that do not add up to their whole, within one sentence.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::checks {

/// A part greater than its whole ("12 people, including 14 children", "14 of the 12 crew") and parts with another sum than the whole ("12
/// people: seven men and six women", "a total of"), in order of the text.
std::vector<Check> find_wrong_sums(const Document& document);

}  // namespace nutgraf::checks
