// Tells the times that something happened at from those that it is only held against or of which there are several. Reads trees.
#pragma once

#include "document/clauses.h"

namespace nutgraf::events {

/// Whether the words of an expression of time only give the other side of a comparison or what somebody says of a day, and so date no
/// event: "more than last year", "compared with 2016", "the strongest since October 2016", "names 5 May 1931 as the day",
/// "as of Monday".
bool is_only_compared(const document::Clauses& clauses, IdRange<Token> time);

/// "Was elected twice, in 2014 and 2018": of several days none is the day of the deed. "Between Friday and Sunday" is one expression. `top`
/// is the token on which the others of the expression hang; `kNone` where there is none.
bool is_of_several_times(const document::Clauses& clauses, IdRange<Token> words, std::uint32_t top);

}  // namespace nutgraf::events
