// How likely it is that a quotation's words and class are right. Reads tokens, tags, sentences and quotes; takes time that grows with their
// number.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::quotes {

/// Sets the `confidence` of each quotation: the share of quotations of the same make that readers found right, from 0 to 1, by a logistic
/// regression over the construction that found it and what makes readings fail. It was fitted to quotations of Wikinews that were read fact
/// by fact (scripts/train/sureness).
void set_confidence(const Document& document, std::vector<Quote>& quotes);

}  // namespace nutgraf::quotes
