// Who a speaker's words mean, and how likely it is that they do. Reads tokens, mentions, quotes and entities; takes time
// that grows with the number of mentions.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::voices {

/// Sets of each quotation with a speaker the `speaker_confidence`, the share of speakers of the same make that readers found right, from
/// 0 to 1; and where the speaker's words are no name, `speaker_named`. The confidence is a logistic regression over where the words were found and
/// what they are. It was fitted to quotations of Wikinews that were read fact by fact (scripts/train/sureness).
void set_speakers(const Document& document, std::vector<Quote>& quotes);

}  // namespace nutgraf::voices
