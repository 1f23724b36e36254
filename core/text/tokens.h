// source, blocks -> tokens.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::text {

/// The words of the blocks, cut as Universal Dependencies 2 cuts English.
std::vector<Token> find_tokens(const Document& document);

}  // namespace nutgraf::text
