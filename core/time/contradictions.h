// Dates that cannot be. Reads source, blocks, tokens, sentences and times.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::time {

/// A warning for each date whose weekday is another one on the calendar ("Monday, 3 May 2017", code "weekday") and for each day
/// that its month does not have ("31 June", code "date"), in order of the text.
std::vector<Warning> find_contradictions(const Document& document);

}  // namespace nutgraf::time
