// What an article says is not known, is alleged or unconfirmed, or was asked without an answer. Reads source, blocks, tokens, sentences,
// quotes, silences and disputes.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::checks {

/// What is open, in order of the text; of one sentence each kind once.
std::vector<Check> find_open_questions(const Document& document);

}  // namespace nutgraf::checks
