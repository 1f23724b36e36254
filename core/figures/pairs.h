// A second number that belongs to the first: ranges, scores, votes and ratios. Reads words.
#pragma once

#include "figures/amounts.h"

namespace nutgraf::figures {

/// Reads what follows the number of an amount: "[10] to 12", "between [10] and 12", "[3]-1", "[52] votes to 48", "[one] in five", "[9] out of 10".
/// False where the two numbers together say nothing that can be told, as those of a telephone number.
bool read_second_number(const Words& words, Amount& amount, bool money);

}  // namespace nutgraf::figures
