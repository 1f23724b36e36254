// source, blocks, sentences, mentions and linked entities -> the country of the article.
#pragma once

#include <string>

#include "nutgraf/document.h"

namespace nutgraf::places {

/// The country that most of the linked names lie in, names of the dateline, the headline and the opening counting more; empty
/// where none stands out. Reads the links of the entities.
std::string find_country(const Document& document);

}  // namespace nutgraf::places
