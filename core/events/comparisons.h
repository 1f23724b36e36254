// Tells the times that something happened at from those that it is only held against. Reads trees.
#pragma once

#include "document/clauses.h"

namespace nutgraf::events {

/// Whether the words of an expression of time only give the other side of a comparison or what somebody says of a day, and so date no
/// event: "more than last year", "compared with 2016", "the strongest since October 2016", "names 5 May 1931 as the day",
/// "as of Monday".
bool is_only_compared(const document::Clauses& clauses, IdRange<Token> time);

}  // namespace nutgraf::events
