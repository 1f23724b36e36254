// source -> blocks: the article's parts by their function.
#pragma once

#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::text {

/// The blocks of the text: its paragraphs, cut further where metadata or a dateline opens one. `title`, where known,
/// tells which of them is the headline. The blocks that are `given`, in order and without overlap, part paragraphs and keep their kinds; one that
/// is given as a paragraph may still be a byline, a date, a caption or furniture. Together they hold every visible character.
std::vector<Block> find_blocks(const Document& document, std::string_view title, const std::vector<Block>& given = {});

}  // namespace nutgraf::text
