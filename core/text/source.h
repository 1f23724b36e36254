// bytes -> Source. The first stage: makes of any bytes the text that a reader sees, and remembers where it differs from them.
#pragma once

#include <string>

#include "nutgraf/document.h"

namespace nutgraf::text {

/// The text of `bytes` as all later layers read it: each maximal malformed subpart replaced by U+FFFD, character references
/// read, invisible characters left out, every run of white space within a paragraph one space, and the lines of a wrapped
/// paragraph joined, with the hyphens that parted words there gone. What remains of line ends parts paragraphs.
Source make_source(std::string bytes);

}  // namespace nutgraf::text
