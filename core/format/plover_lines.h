// Document -> JSON Lines of its political events: what `nutgraf analyze --format plover` prints.
#pragma once

#include <string>

#include "nutgraf/nutgraf.h"

namespace nutgraf::format {

/// A line of JSON for each event that has a root of PLOVER: root, mode, CAMEO code, days, status, source and target actors, place,
/// and the words behind it with their spans. What is not known is null.
std::string to_plover_lines(const Document& document, OffsetUnit unit);

}  // namespace nutgraf::format
