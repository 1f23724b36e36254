// A clause as one can read it alone: who does what, with what comes of it and with who says so. Reads tags, arcs and quotes.
#pragma once

#include "story/reading.h"

namespace nutgraf::story {

/// A told clause from its subject to its last object, complement or adverbial ("the council closed the bridge on Monday"), without
/// the clauses that hang on it but for a result ("…, killing two people"). Where somebody only claims it and says so right beside it,
/// those words belong to it: "Prosecutors say that …", "…, the city said". A subject shared by coordinated verbs brings the verbs
/// between along. An empty range where the clause does not stand alone: one whose subject lies in a clause above.
IdRange<Token> standalone_clause(const Reading& reading, const ToldClause& clause);

/// The clause that tells a deed, likewise, but without the words that say whose claim it is. Empty where none stands alone: where the deed is a
/// noun, its subject does not stand before it in its own clause, or the clause is too long for a line.
IdRange<Token> deed_clause(const Reading& reading, const Event& event);

}  // namespace nutgraf::story
