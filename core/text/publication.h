// source, blocks -> publication and byline.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::text {

/// The publication date that the text states, if it states one.
std::optional<Publication> find_publication(const Document& document);
/// The people and bodies that the bylines name.
std::vector<Author> find_authors(const Document& document);

}  // namespace nutgraf::text
