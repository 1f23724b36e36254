// A clause as one can read it alone: who does what, with what comes of it and with who says so. Reads tags, arcs and quotes.
#pragma once

#include "story/reading.h"

namespace nutgraf::story {

/// A told clause from its subject to its last object, complement or adverbial ("the council closed the bridge on Monday"), without
/// the clauses that hang on it but for a result ("…, killing two people"). Where somebody only claims it and says so right beside it,
/// those words belong to it: "Prosecutors say that …", "…, the city said". A subject shared by coordinated verbs brings the verbs
/// between along. An empty range where the clause does not stand alone: one whose subject lies in a clause above.
IdRange<Token> standalone_clause(const Reading& reading, const ToldClause& clause);

/// Whether the clause that tells an event can be read without another: its verb is finite, has its subject before it in its own clause, or
/// shares that of the verb that it is coordinated with, and tells nothing about a noun ("the parts that she played"). What is planned is
/// told with the verb that plans it ("is set to [open]").
bool stands_alone(const document::Clauses& clauses, const Event& event);

}  // namespace nutgraf::story
