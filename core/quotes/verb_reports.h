// What verbs report, by the construction that they stand in. Reads tokens, tags and arcs.
#pragma once

#include "quotes/clauses.h"
#include "quotes/report.h"

namespace nutgraf::quotes {

/// Fills the report of a verb: "said that …", "…, she said", "vowed to …", "urged them to …", "blamed them for …", "called for …",
/// "was told that …". Gives whether it reports anything.
bool read_verb(const Clauses& clauses, std::uint32_t verb, Report& report);

}  // namespace nutgraf::quotes
