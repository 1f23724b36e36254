// Which words of an article its quotations hold or are brought in by. Reads tokens and quotes.
#pragma once

#include <cstdint>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::document {

/// Whether a token is a double quotation mark, of whatever form.
bool is_quotation_mark(const Document& document, std::uint32_t token);

/// Of each token, whether it stands between quotation marks.
std::vector<bool> find_quoted(const Document& document);

/// Of each token, whether it only says who says something: the cues of the quotations.
std::vector<bool> find_cues(const Document& document);

}  // namespace nutgraf::document
