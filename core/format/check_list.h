// Document -> the four lists of what an editor checks, for people.
#pragma once

#include <string>

#include "nutgraf/document.h"

namespace nutgraf::format {

/// Contradictions, claims worth checking, what is open, and figures, each list with a line that explains it; lists without entries are left
/// out. Words stand in quotation marks, with the line of the text that they begin on.
std::string check_list(const Document& document);

}  // namespace nutgraf::format
