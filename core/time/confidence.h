// How likely the value of an expression of time is right. Knows rules, not the text.
#pragma once

#include "nutgraf/document.h"

namespace nutgraf::time {

/// The share of expressions that this rule read and that were counted from the same anchor whose value is right, from 0 to 1. Counted in TimeBank and
/// AQUAINT (scripts/evaluate/reliability.py --counts), and shrunk towards the share of all: ten expressions more with that share.
double confidence_of(TimeRule rule, TimeAnchor anchor);

}  // namespace nutgraf::time
