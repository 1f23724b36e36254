// Words between paired quotation marks, told from titles and scare quotes. Reads tokens, sentences and blocks.
#pragma once

#include <vector>

#include "quotes/report.h"
#include "quotes/words.h"

namespace nutgraf::quotes {

/// The quotations between marks in order, with the cue and speaker that stand beside them. A quotation that its own reporting
/// clause breaks ("A," she said, "B") is one; titles are none. Words too few to be a quotation alone are fragments.
std::vector<Report> find_direct_speech(const Words& words);

}  // namespace nutgraf::quotes
