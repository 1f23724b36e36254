// Whether the words of its own clause negate a predicate. Reads tags and arcs.
#pragma once

#include <cstdint>

#include "document/clauses.h"

namespace nutgraf::propositions {

/// Whether a predicate is negated by a word of its own clause: "did not", "no evidence", "nobody knows".
bool is_negated(const document::Clauses& clauses, std::uint32_t predicate);

/// Whether a word is said of hardly anybody: "few believe", "little is known".
bool is_scarce(const document::Clauses& clauses, std::uint32_t predicate);

}  // namespace nutgraf::propositions
