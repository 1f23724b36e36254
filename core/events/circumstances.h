// When and where events happen. Reads times, blocks, tags, arcs, mentions and entities.
#pragma once

#include <vector>

#include "document/clauses.h"
#include "document/entity_index.h"
#include "nutgraf/document.h"

namespace nutgraf::events {

/// Gives each event the expression of time and the place that depend on its word more closely than on that of another event.
void add_circumstances(const document::Clauses& clauses, const document::EntityIndex& entities, std::vector<Event>& events);

}  // namespace nutgraf::events
