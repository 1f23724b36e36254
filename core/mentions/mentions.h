// The words that stand for somebody or something.
// Reads names, tokens, sentences, tags and arcs; writes mentions.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::mentions {

/// The mentions of an article, by where they begin, the longer first.
std::vector<Mention> find_mentions(const Document& document);

}  // namespace nutgraf::mentions
