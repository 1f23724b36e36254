// publication, tokens, sentences, mentions, entities and their links to places -> items at Wikidata.
#pragma once

#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::known {

/// The item of each entity, in their order, empty where it is not known: of a body by its whole name; of a country where its link
/// agrees; of a person by the full name, where a word beside it confirms it ("Senator", "Democrat", "the author") and no place or
/// people beside it is another's, in an article that is not older than what the person is known for.
std::vector<std::string_view> find_items(const Document& document);

}  // namespace nutgraf::known
