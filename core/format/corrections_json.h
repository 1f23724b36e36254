// What became of corrections, as JSON. Reads corrections.
#pragma once

#include "format/json_parts.h"

namespace nutgraf::format {

/// One item for each line that was applied or failed, in order.
Json corrections_json(const JsonParts& parts);

}  // namespace nutgraf::format
