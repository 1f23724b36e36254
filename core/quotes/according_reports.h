// What "according to" reports, and where its source ends. Reads tokens, tags and arcs.
#pragma once

#include "quotes/clauses.h"
#include "quotes/report.h"

namespace nutgraf::quotes {

/// Fills the report of the word "according": "…, according to them". Gives whether it reports anything.
bool read_according(const Clauses& clauses, std::uint32_t according, Report& report);

}  // namespace nutgraf::quotes
