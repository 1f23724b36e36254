// How likely a mention is one of the entity that it was given to. Reads facts and links; constant time for each mention.
#pragma once

#include "entities/facts.h"
#include "entities/linking.h"

namespace nutgraf::entities {

/// The share of mentions of this form that were given to their entity in this way and are its own, from 0 to 1. Counted in GUM's open genres of
/// writing and in MEANTIME's training part (scripts/train/coreference/links.py).
double link_confidence(const Facts& facts, const MentionLink& link);

}  // namespace nutgraf::entities
