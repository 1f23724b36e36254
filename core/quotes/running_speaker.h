// Who speaks where a quotation stands alone. Reads tokens, sentences and blocks.
#pragma once

#include <vector>

#include "quotes/report.h"
#include "quotes/words.h"

namespace nutgraf::quotes {

/// Gives direct quotations without a reporting clause, which begin a sentence, the one speaker whom the sentence before reports.
/// They stay without one where that sentence gives words to nobody or to several.
void give_running_speakers(std::vector<Report>& reports, const Words& words);

}  // namespace nutgraf::quotes
