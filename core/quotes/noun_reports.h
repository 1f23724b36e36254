// What nouns and adjectives report. Reads tokens, tags and arcs.
#pragma once

#include "quotes/clauses.h"
#include "quotes/report.h"

namespace nutgraf::quotes {

/// Fills the report of a noun with a source: "their claim that …", "a call to …", "criticism of …". Gives whether it reports anything.
bool read_noun(const Clauses& clauses, std::uint32_t noun, Report& report);
/// The same for an adjective: "is confident that …", "were eager to …".
bool read_adjective(const Clauses& clauses, std::uint32_t adjective, Report& report);

}  // namespace nutgraf::quotes
