// Why the story happened, and how. Reads tags, arcs and predicates.
#pragma once

#include "story/reading.h"

namespace nutgraf::story {

struct Reasons {
  std::vector<Answer> why, how;
};

/// Causes, purposes and circumstances to blame ("because …", "due to …", "to …", "in heavy rain", "the cause was …", "the driver fell
/// asleep") and manners, means and the course of harm ("by …ing", "with a knife", "when the roof fell in") beside the told clauses. The
/// same words never answer both: what came before harm answers why unless something else does, and how then. Both may be empty.
Reasons find_reasons(const Reading& reading);

}  // namespace nutgraf::story
