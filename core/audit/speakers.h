// What the words for a speaker hold where no entity is known. Reads tokens, tags and names.
#pragma once

#include <optional>

#include "nutgraf/document.h"

namespace nutgraf::audit {

/// The name of a person among words: "prosecutor [Ana Ruiz]".
std::optional<Span> person_in(const Document& document, Span words);

/// Whether the speaker of a quotation is told by more than a pronoun or a number.
bool is_told(const Document& document, const Quote& quote);

}  // namespace nutgraf::audit
