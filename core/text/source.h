// bytes -> Source. The first stage: makes any bytes well-formed UTF-8 and changes nothing else.
#pragma once

#include <string>

#include "nutgraf/document.h"

namespace nutgraf::text {

/// The text of `bytes`, each maximal malformed subpart replaced by U+FFFD as a browser's TextDecoder does.
Source make_source(std::string bytes);

}  // namespace nutgraf::text
