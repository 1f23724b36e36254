// tokens, sentences, blocks, byline -> mentions (names only).
//
// A recogniser by capitals, word lists and the words around. It stands in where no network is loaded, and its evidence is a
// feature of the network where one is. Evidence for each distinct name is summed over the article; a name without enough of
// it is left out.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::names {

/// The names of people, bodies and places, in order, none within another. Titles before a person's name are not part of it.
std::vector<Mention> find_names(const Document& document);

}  // namespace nutgraf::names
