// What somebody or something is found, called, made or left: the predicate that a verb gives its object. Reads tags and arcs.
#pragma once

#include <cstdint>
#include <vector>

#include "document/clauses.h"
#include "nutgraf/document.h"

namespace nutgraf::propositions {

/// Adds the object predicative of a verb as its "result": "found her [not guilty]", "was elected [president]", "pleaded [guilty]" (Huddleston
/// and Pullum 2002, predicative complements). Without it "found a defendant" would tell of somebody who was lost.
void add_result(const document::Clauses& clauses, std::uint32_t verb, std::vector<PropositionArgument>& found);

}  // namespace nutgraf::propositions
