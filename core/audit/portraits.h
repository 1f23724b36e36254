// Who a source is by the article's own words: offices, affiliation, kind, and why it is quoted. Reads tokens, sentences, names, tags, arcs,
// mentions, quotes, entities and relations.
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::audit {

/// Fills in the name, the offices, the affiliation, the kind and the reasons of each source. `body_of` holds, by their entities, those who
/// speak for a body.
void describe(const Document& document, const std::map<std::uint32_t, Id<Entity>>& body_of, std::vector<AuditedSource>& sources);

}  // namespace nutgraf::audit
