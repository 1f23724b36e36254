// Who is given words. Reads tokens, tags, arcs, mentions, quotes and entities.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::voices {

/// The sources of all quotations of speech and writing that have a speaker, without counts of words. Who speaks for a body is one
/// source with it.
std::vector<NewsSource> find_sources(const Document& document);

}  // namespace nutgraf::voices
