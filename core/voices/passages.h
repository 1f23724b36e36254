// Where one quotation gives way to another or to the reporter. Reads blocks, tokens, sentences and quotes.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::voices {

/// The prose cut into runs, each with the innermost quotation around it; whose voice that is stays open.
std::vector<Passage> find_passages(const Document& document);

}  // namespace nutgraf::voices
