// Words of political acts that mean something else by the construction in which they stand. Reads tags, arcs and entities.
#pragma once

#include "document/clauses.h"
#include "nutgraf/document.h"
#include "plover/actors.h"

namespace nutgraf::plover {

/// Whether an event's word is no act of its own: "called the vote a farce", "demonstrated a screen", "resigned in protest",
/// "a cardiac arrest", "thank you".
bool is_idiom(const document::Clauses& clauses, const ActorJudge& actors, const Event& event);

/// "Press conference", "news briefing": who speaks there consults nobody.
bool is_before_press(const document::Clauses& clauses, const Event& event);

}  // namespace nutgraf::plover
