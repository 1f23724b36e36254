// Who is given words. Reads tokens, tags, arcs, mentions, quotes and entities.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::voices {

/// The sources of all quotations that have a speaker, without counts of words.
std::vector<NewsSource> find_sources(const Document& document);

}  // namespace nutgraf::voices
