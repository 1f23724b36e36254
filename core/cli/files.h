// Whole files as bytes.
#pragma once

#include <string>

#include "nutgraf/result.h"

namespace nutgraf::cli {

/// All bytes of the file of this name; "-" is standard input. Error `file` with the system's reason.
Result<std::string> read_file(const std::string& name);

}  // namespace nutgraf::cli
