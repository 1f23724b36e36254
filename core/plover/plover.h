// sentences, tags, arcs, mentions, entities -> codes of events: which of them are political acts, of what kind, between whom.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::plover {

/// Writes root, mode, CAMEO number, the words behind them and the target into the events that are political acts.
void code_events(const Document& document, std::vector<Event>& events);

/// Tells of the participants of coded events which of them can act: people, bodies and states. Things are neither source nor target.
void mark_actors(const Document& document, std::vector<Event>& events);

}  // namespace nutgraf::plover
