// Illnesses, and what they are called by for short, name nobody: "Velm Fever", "BSE". Reads tokens, sentences.
#pragma once

#include <vector>

#include "names/revision.h"
#include "nutgraf/document.h"

namespace nutgraf::names {

void leave_out_illnesses(const Document& document, std::vector<FoundName>& names);

}  // namespace nutgraf::names
