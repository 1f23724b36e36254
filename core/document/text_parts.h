// Nouns for what a text holds. Knows words, reads no layer.
#pragma once

#include <string_view>

namespace nutgraf::document {

/// Whether a noun in the singular, with "of" and a text behind it, means words of that text: "the summary of the report".
bool is_part_of_text(std::string_view lemma);

}  // namespace nutgraf::document
