// The signs that open a line: bullets and numbers of a list, marks of a heading.
#pragma once

#include <cstdint>
#include <string_view>

#include "nutgraf/span.h"

namespace nutgraf::text {

/// Where the marker of a list item ("•", "-", "2.", "(a)", "iv)") that opens the line ends; `line.begin` where the line
/// opens with none. A marker is followed by a space and by words.
std::uint32_t list_marker_end(std::string_view text, Span line);

}  // namespace nutgraf::text
