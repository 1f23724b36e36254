// Articles of one paragraph with trees written by hand, so that what reads trees is tested without weights. A line is a token, with its
// head counted from 1 within the sentence and 0 for the root; an empty line ends a sentence. The words stand with single spaces
// between them.
#pragma once

#include <string>

#include "nutgraf/document.h"

namespace nutgraf::test {

/// An article from lines of six columns, "form lemma UPOS XPOS head relation".
Document parsed(const std::string& lines);

/// An article with names from lines "form UPOS head relation [name]". `name` is the type of a name that begins here, or "+" where the
/// name goes on. Lemmas are forms in lower case; a noun in -s is the plural of what is left.
Document named_tree(const std::string& lines);

}  // namespace nutgraf::test
