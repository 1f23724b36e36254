// Where the names of people begin and end: first names that are words, syllables behind a hyphen, nicknames, offices before a name.
// Reads tokens, sentences, blocks, tags.
#pragma once

#include "names/name_table.h"
#include "nutgraf/document.h"

namespace nutgraf::names {

/// Gives people their whole names and nothing else: "Will" is part of "Will Oru", "Fisheries" of the minister's office before him.
void whole_people(const Document& document, NameTable& names);

}  // namespace nutgraf::names
