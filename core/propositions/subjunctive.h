// The subjunctive behind words of asking. Reads tags and trees.
#pragma once

#include <cstdint>

#include "document/clauses.h"

namespace nutgraf::propositions {

/// Whether a clause is a mandative subjunctive, the base form behind a word of asking, ordering or advising (R. Quirk et al. 1985, 3.59):
/// "requested that he be heard", "insisted she pay". What it tells is only asked for.
bool is_mandated(const document::Clauses& clauses, std::uint32_t clause);

}  // namespace nutgraf::propositions
