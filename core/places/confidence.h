// How likely the place that a rule chose is the right one. Knows rules, not the text.
#pragma once

#include "nutgraf/document.h"

namespace nutgraf::places {

/// The share of names for which this rule chose a place within a hundred miles of the right one, from 0 to 1. Counted in four corpora of toponyms
/// (scripts/evaluate/reliability.py --counts), and shrunk towards the share of all: ten names more with that share.
double confidence_of(LinkRule rule);

}  // namespace nutgraf::places
