// A JSON object from bytes that may be anything.
#pragma once

#include <string>

#include <nlohmann/json_fwd.hpp>

#include "nutgraf/result.h"

namespace nutgraf::format {

/// Reads one JSON object. Half a surrogate pair in an escape ("\ud83d") is read as U+FFFD, as a browser does. Error `json` where the bytes
/// are no JSON object or are nested too deep; its message speaks of `what` ("This line").
Result<nlohmann::ordered_json> read_json_object(std::string bytes, const std::string& what);

}  // namespace nutgraf::format
