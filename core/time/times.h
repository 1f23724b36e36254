// blocks, tokens, sentences, publication -> times.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::time {

/// The expressions of time with their TIMEX3 values, in order, none within another.
std::vector<TimeExpression> find_times(const Document& document);

}  // namespace nutgraf::time
