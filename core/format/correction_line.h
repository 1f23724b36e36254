// One line of a corrections file. The form stands in corrections.schema.json.
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "nutgraf/corrections.h"

namespace nutgraf::format {

/// Reads the members of a JSON object into a line: its kind and id as far as they can be read, and the correction, or the first thing that is
/// wrong as an error `form`.
void read_correction(const nlohmann::ordered_json& json, CorrectionLine& line);

}  // namespace nutgraf::format
