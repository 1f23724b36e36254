// publication, sentences, times, tags, arcs, quotes, entities, silences, passages, events, disputes, figures -> checks. Linear in the text, but
// for figures that count the same: these are compared pair by pair, up to a fixed number.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::checks {

/// What an editor may want to check: contradictions and what is open, in order of the text, then claims, those most worth checking first.
std::vector<Check> find_checks(const Document& document);

}  // namespace nutgraf::checks
