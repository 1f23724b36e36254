// Reports that leave one side open: who accuses, or what is denied. Reads tokens, tags and arcs.
#pragma once

#include "quotes/clauses.h"
#include "quotes/report.h"

namespace nutgraf::quotes {

/// Whether of two verbs that exclude each other none is done: "would neither confirm nor deny it".
bool is_left_open(const Clauses& clauses, std::uint32_t verb);
/// Whether a verb says no to what was said before and adds nothing: "Engineers disagreed."; the report holds the verb alone. "The two
/// disagreed" tells of both sides and reports nothing.
bool read_dissent(const Clauses& clauses, std::uint32_t verb, Report& report);
/// Whether somebody is accused whose accuser the article does not name: "is accused of theft", "was charged with fraud", "has been
/// blamed for the leak". The report has no source.
bool read_open_accusation(const Clauses& clauses, std::uint32_t verb, Report& report);

}  // namespace nutgraf::quotes
