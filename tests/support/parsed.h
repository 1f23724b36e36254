// Articles with trees written by hand, so that what reads trees is tested without weights.
#pragma once

#include <string>

#include "nutgraf/document.h"

namespace nutgraf::test {

/// An article of one paragraph from lines of six columns "form lemma UPOS XPOS head relation", heads counted from 1 within the
/// sentence and 0 for its root; an empty line ends a sentence. The words stand with single spaces between them.
Document parsed(const std::string& lines);

}  // namespace nutgraf::test
