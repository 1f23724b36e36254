// source, blocks that are known beside the text -> those blocks as spans of the text.
#pragma once

#include <vector>

#include "nutgraf/nutgraf.h"

namespace nutgraf::text {

/// `blocks`, whose spans count `unit` of the input, as spans of the text that is read; ends beyond the input are cut. Blocks that hold
/// nothing of the text are left out.
std::vector<Block> given_blocks(const Source& source, const std::vector<Block>& blocks, OffsetUnit unit);

}  // namespace nutgraf::text
