// tokens, sentences, tags, quotes, entities, sources, events -> disputes.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::disputes {

/// Where sources of an article contradict each other, in the order of the text: two that put the blame for one thing on different
/// sides, and somebody who denies what another says of him or her or right beside. Of an accusation against somebody whom the
/// article names and to whom it gives no words, a dispute with one claim.
std::vector<Dispute> find_disputes(const Document& document);

}  // namespace nutgraf::disputes
