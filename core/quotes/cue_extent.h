// Which words belong to a cue beside the one that carries its meaning. Reads tokens, tags and arcs.
#pragma once

#include "quotes/clauses.h"
#include "quotes/report.h"

namespace nutgraf::quotes {

/// Gives the cue of a report the words that stand with its verb, as far as nothing else lies between: the verb above that says how
/// it was said ("appeared to blame"), and when and in what it was ("said Friday", "wrote in a letter").
void widen_cue(Report& report, const Clauses& clauses);

}  // namespace nutgraf::quotes
