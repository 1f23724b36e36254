// Text as it fits a line of output. Reads no layer.
#pragma once

#include <string>
#include <string_view>

namespace nutgraf::format {

/// The text with every run of white space and control characters as one space, and none around it.
std::string on_one_line(std::string_view text);

}  // namespace nutgraf::format
