// What somebody or something is found, called, made or left, or stands as: the predicate that a verb gives. Reads tags and arcs.
#pragma once

#include <cstdint>
#include <vector>

#include "document/clauses.h"
#include "nutgraf/document.h"

namespace nutgraf::propositions {

/// Adds what a verb says of its object or subject as its "result": "found her [not guilty]", "was elected [president]", "stands [ready to
/// help]" (Huddleston and Pullum 2002, predicative complements). Without it "found a defendant" would tell of somebody who was lost.
void add_result(const document::Clauses& clauses, std::uint32_t verb, std::vector<PropositionArgument>& found);

}  // namespace nutgraf::propositions
