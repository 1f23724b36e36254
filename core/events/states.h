// Words that look like deeds and tell none: states, phases of another deed, names, relations, documents. Reads tags and arcs.
#pragma once

#include <cstdint>

#include "document/clauses.h"

namespace nutgraf::events {

/// Whether a verb tells a state, a phase, a name or a relation, and no deed of its own: "loves her son", "went on to say", "also called
/// algae", "combined with drought".
bool is_deedless_verb(const document::Clauses& clauses, std::uint32_t verb);

/// Whether the noun of an event names something else here: "a press release", "it is not about clashes".
bool is_deedless_noun(const document::Clauses& clauses, std::uint32_t noun);

}  // namespace nutgraf::events
