// Where the names of people begin and end: first names that are words, syllables behind a hyphen, nicknames.
// Reads tokens, sentences, blocks, tags.
#pragma once

#include "names/name_table.h"
#include "nutgraf/document.h"

namespace nutgraf::names {

/// Gives people their whole names: "Will Oru", "Kim Do-yun", William “Bill” Oru, "Oru, John A.". In a headline a name ends where the text
/// below ends it.
void whole_people(const Document& document, NameTable& names);

}  // namespace nutgraf::names
