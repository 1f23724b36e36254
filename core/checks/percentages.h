// Percentages that their own numbers do not give, and changes that go the other way than their numbers, within one sentence.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::checks {

/// "rose 30% from 100 to 120", "12 of 48 (30%)", "rose from 12% to 2%", in order of the text. What rounding explains is none.
std::vector<Check> find_wrong_percentages(const Document& document);

}  // namespace nutgraf::checks
