// Whether an event happened, by the words around it. Reads tags and arcs.
#pragma once

#include "document/clauses.h"
#include "events/triggers.h"
#include "nutgraf/document.h"

namespace nutgraf::events {

/// The status that tense, modal verbs, negation, conditions and the verbs above give an event (after the event classes of
/// TimeML, J. Pustejovsky et al. 2003).
EventStatus find_status(const document::Clauses& clauses, const Trigger& trigger);

}  // namespace nutgraf::events
