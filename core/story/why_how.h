// Why the story happened, and how. Reads tags, arcs and predicates.
#pragma once

#include "story/reading.h"

namespace nutgraf::story {

struct Reasons {
  std::vector<Answer> why, how;
};

/// Causes, purposes and circumstances to blame ("because …", "due to …", "to …", "in heavy rain") and manners, means and the course
/// of things ("by …ing", "after …ing", "when the roof fell in") beside the told clauses. What "after", "when" and "as" bring in is the
/// course of things and in news their cause, so that it may answer both.
Reasons find_reasons(const Reading& reading);

}  // namespace nutgraf::story
