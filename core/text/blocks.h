// source -> blocks: the article's parts by their function.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::text {

/// The blocks of the text; `title`, where known, tells which of them is the headline.
std::vector<Block> find_blocks(const Document& document, std::string_view title);

}  // namespace nutgraf::text
