// Where a reported clause begins, if not where a tree has it. Reads tags and arcs.
#pragma once

#include "quotes/clauses.h"

namespace nutgraf::quotes {

/// The first word of what a verb reports in a clause behind it: behind whom it is told to, and with the clause's own subject.
std::uint32_t content_begin(const Clauses& clauses, std::uint32_t verb, std::uint32_t clause, IdRange<Token> content);

}  // namespace nutgraf::quotes
