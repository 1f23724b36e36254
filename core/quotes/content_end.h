// Where the reporter goes on behind reported words in his own voice. Reads tokens, tags and arcs.
#pragma once

#include "quotes/clauses.h"

namespace nutgraf::quotes {

/// Reported words up to a clause at their end that tells what the reporter adds: how the speaker deals with the matter (", playing down
/// the risk"), what else he says (", citing the cost") or does not (", but would not elaborate"), more about the last thing named (", which
/// has three plants"), or what holds on the other side (", while rain went on"). What remains says the whole of its clause; within quotation marks all is the speaker's.
/// Behind "according to …" the rest of the sentence belongs to the source too, so that only what others say or do ends it (`whole`).
IdRange<Token> without_reporters_clause(const Clauses& clauses, IdRange<Token> content, bool whole);
/// Where a further deed of the speaker begins that a tree takes for a part of the clause that a verb reports, though their forms do not
/// agree: "said he would order a review [and warned …]", "told them to wait, [but they left]". `kNone` where there is none.
std::uint32_t next_deed(const Clauses& clauses, std::uint32_t verb, std::uint32_t clause);

}  // namespace nutgraf::quotes
