// What verbs report in their object. Reads tokens, tags and arcs.
#pragma once

#include "quotes/clauses.h"
#include "quotes/cues.h"
#include "quotes/report.h"

namespace nutgraf::quotes {

/// Fills the report of a verb with an object: "announced the plan", "accused them of …", "called it a …". Gives whether it reports
/// anything.
bool read_object(const Clauses& clauses, std::uint32_t verb, const CueWord& cue, Report& report);
/// "pleaded not guilty", a denial of what one is charged with, and "pleaded guilty".
bool read_plea(const Clauses& clauses, std::uint32_t verb, Report& report);
/// Adds what an accusation or praise is for, where it begins at `behind` or later: "of lying", "for the war", "on the rebels".
void add_complements(const Clauses& clauses, std::uint32_t verb, std::uint32_t behind, Report& report);

}  // namespace nutgraf::quotes
