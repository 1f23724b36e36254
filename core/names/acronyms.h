// Acronyms that the article itself explains: "the Velm Roads Authority (VRA)", "a memorandum of understanding (MoU)".
// Reads tokens, sentences.
#pragma once

#include <vector>

#include "names/revision.h"
#include "nutgraf/document.h"

namespace nutgraf::names {

/// Gives an acronym in brackets, wherever it stands, the kind of the name whose initials it is, also where nobody found it; where the words
/// that it is short for hold no name, neither is it one.
void follow_long_forms(const Document& document, std::vector<FoundName>& names);

}  // namespace nutgraf::names
