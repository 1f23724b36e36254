// Corrections that come as JSON values rather than as a file.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "nutgraf/corrections.h"

namespace nutgraf::format {

/// Reads a list whose items are the lines of a corrections file; what is wrong with one is told as `parse_corrections` tells it.
Corrections read_corrections(const nlohmann::ordered_json& list);

}  // namespace nutgraf::format
