// What a verb wants, promises or asks for: infinitives and what stands behind a preposition. Reads tokens, tags and arcs.
#pragma once

#include "quotes/clauses.h"
#include "quotes/cues.h"
#include "quotes/report.h"

namespace nutgraf::quotes {

/// Whether an infinitive or a prepositional phrase tells what a verb reports: "vowed to stay", "urged them to stay", "called on them to
/// stay", "called for calm"; gives the report these words and whom they are said to.
bool read_complement(const Clauses& clauses, std::uint32_t verb, const CueWord& cue, Report& report);
/// Whether an infinitive with "to" stands below a word and behind another.
bool has_infinitive(const Clauses& clauses, std::uint32_t head, std::uint32_t behind);
/// Whether an infinitive is that of "be", alone or with an adjective, a noun or a participle.
bool is_being(const Clauses& clauses, std::uint32_t infinitive);

}  // namespace nutgraf::quotes
