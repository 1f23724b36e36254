// source, blocks -> publication and byline.
#pragma once

#include <optional>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::text {

/// The publication date that the text states in its metadata, datelines or address; a date of publication goes before one
/// of an update. Nothing where the text states none in full.
std::optional<Publication> find_publication(const Document& document);

/// The people and bodies that the bylines name, in order.
std::vector<Author> find_authors(const Document& document);

}  // namespace nutgraf::text
