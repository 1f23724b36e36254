// What somebody claims and what can be measured. Reads sentences, quotes, sources, events and figures.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::checks {

/// The claims of an article that are worth a check: specific, measurable and somebody's (after what fact-checkers say they look for), those
/// with the most to check first, one for each sentence of a quotation.
std::vector<Check> find_claims(const Document& document);

}  // namespace nutgraf::checks
