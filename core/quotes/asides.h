// Reporting clauses within or behind what they report. Reads tokens, tags and arcs.
#pragma once

#include "quotes/clauses.h"
#include "quotes/report.h"

namespace nutgraf::quotes {

/// Whether the clause of a verb stands in or behind the words that it reports: "…, he said", "…, he said, …", "As he said, …"; gives
/// the report these words.
bool read_aside(const Clauses& clauses, std::uint32_t verb, Report& report);

}  // namespace nutgraf::quotes
