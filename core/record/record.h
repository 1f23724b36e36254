// Records and what they say of the quotations of a draft: see nutgraf/record.h. Reads source of a record, and of one without labels quotes
// and entities too; of a draft source, tokens, mentions, quotes and entities.
#pragma once

#include "nutgraf/record.h"

namespace nutgraf::record {

/// The turns of a record that is no transcript: its direct quotations, as its analysis reads them.
std::vector<RecordTurn> quoted_turns(const Document& document);

}  // namespace nutgraf::record
