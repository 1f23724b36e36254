// Words that are reported rather than quoted, by the trees of their sentences. Reads tokens, tags and arcs.
#pragma once

#include <vector>

#include "document/tree.h"
#include "quotes/report.h"
#include "quotes/words.h"

namespace nutgraf::quotes {

/// What verbs, nouns and adjectives report in clauses, infinitives and objects of theirs, and what "according to" gives to
/// somebody, by the place of the cue. Where there are no trees, nothing.
std::vector<Report> find_reported_speech(const Words& words, const document::Trees& trees);

}  // namespace nutgraf::quotes
