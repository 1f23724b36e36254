// Ages that do not fit a date of birth.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::checks {

/// A person's age that fits the day or year of birth neither at the time that the sentence names nor when the article was published.
std::vector<Check> find_wrong_ages(const Document& document);

}  // namespace nutgraf::checks
