// blocks, tokens, sentences, times, tags, arcs, names, mentions, quotes, entities, links, passages, events -> figures. Linear in the text.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::figures {

/// Every number of an article that says how much or how many, in order of the text; times, dates and parts of names are none. Without trees
/// what is counted stays unknown.
std::vector<Figure> find_figures(const Document& document);

}  // namespace nutgraf::figures
