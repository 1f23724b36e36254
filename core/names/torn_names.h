// Puts names together of which only a part was found: "West African", "Jammu and Kashmir", "Velm Relief Fund", "Area 9"; and tells by what
// stands beside a name that it is a town's or a brand's rather than a person's. Reads tokens, sentences, tags.
#pragma once

#include "names/name_table.h"
#include "nutgraf/document.h"

namespace nutgraf::names {

void whole_torn_names(const Document& document, NameTable& names);

}  // namespace nutgraf::names
