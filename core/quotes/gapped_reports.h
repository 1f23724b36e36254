// Reports whose cue is left out since it stands in the clause before: "Ruiz said it would rain; her deputy, that it would not."
// Reads tokens, tags, arcs and mentions.
#pragma once

#include <vector>

#include "quotes/clauses.h"
#include "quotes/report.h"

namespace nutgraf::quotes {

/// Adds to `reports` those that share the cue of one before in their sentence, and ends that one where they begin.
void add_gapped_reports(std::vector<Report>& reports, const Clauses& clauses);

}  // namespace nutgraf::quotes
