// The sources of an article as an editor audits them: who they are, by the article's own words, and why they are quoted.
// blocks, tokens, sentences, names, tags, arcs, mentions, quotes, entities, silences, relations, sources, passages -> audit.
// Costs time in proportion to the mentions of sources and to the words of the sentences in which they are named and quoted.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::audit {

/// Everybody whom the article gives words to, and everybody who was asked and gave no answer, by where they first speak or are silent.
/// Nothing is told that the text does not say: offices, bodies and reasons are its words. A pronoun that nobody stands for is no source.
std::vector<AuditedSource> audit_sources(const Document& document);

}  // namespace nutgraf::audit
