// The name in which a word stands. Reads tokens and names.
#pragma once

#include <cstdint>

#include "nutgraf/document.h"

namespace nutgraf::document {

/// The name around a token; null where it belongs to none. Takes time by the logarithm of the number of names.
const Mention* name_around(const Document& document, std::uint32_t token);

}  // namespace nutgraf::document
