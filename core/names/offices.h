// Where offices and ranks end and the names of their holders begin. Reads tokens, sentences, blocks, tags.
#pragma once

#include "names/name_table.h"
#include "nutgraf/document.h"

namespace nutgraf::names {

/// Takes offices and ranks off the names of people: "Fisheries" is part of the office of "Minister for Trade and Fisheries Lars Oru", "PC" the
/// rank of "PC Ana Oru".
void leave_offices(const Document& document, NameTable& names);

}  // namespace nutgraf::names
