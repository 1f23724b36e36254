// tokens, sentences, tags, arcs, mentions, quotes, entities, silences, events -> disputes.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::disputes {

/// Where people in an article contradict each other, in the order of the text: an accusation or claim and its denial, by the accused,
/// by who speaks for them, or of "it" right behind; the accused who tell their side; two who put the blame for one thing on different
/// sides, who argue with "but" between, or who promise what excludes each other. Of an accusation against somebody who gave no answer,
/// or whom the article names and gives no words, a dispute with one claim.
std::vector<Dispute> find_disputes(const Document& document);

}  // namespace nutgraf::disputes
