// Document -> CoNLL-U: what `nutgraf analyze --format conllu` prints, for the tools of Universal Dependencies.
#pragma once

#include <string>

#include "nutgraf/document.h"

namespace nutgraf::format {

/// The sentences with their words, tags and trees (universaldependencies.org/format.html); "_" for what is not known.
/// Columns DEPS and, but for SpaceAfter, MISC are empty.
std::string to_conllu(const Document& document);

}  // namespace nutgraf::format
