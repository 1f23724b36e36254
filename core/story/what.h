// What happens in the story. Reads blocks, tags, arcs, quotes and events.
#pragma once

#include "story/reading.h"

namespace nutgraf::story {

/// The headline where it tells a deed that the text tells too, then the told clauses, each so that it stands alone. An answer that
/// somebody only claims names the claim.
std::vector<Answer> find_what(const Reading& reading);

}  // namespace nutgraf::story
