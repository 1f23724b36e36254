// What names are, from what the article calls them. Reads tokens, sentences, blocks, tags.
#pragma once

#include "names/name_table.h"
#include "nutgraf/document.h"

namespace nutgraf::names {

/// Types names by the nouns beside them, wherever the article has them: "Oru, a maker of pumps" and "shares in Oru" are a body, "the
/// tanker Oru" and "a Velm 400 jet" a product, "its new game, Oru Velm" a work. People stay people.
void tell_callings(const Document& document, NameTable& names);

}  // namespace nutgraf::names
