// The class of a whole quotation. Reads tokens and tags.
#pragma once

#include <string_view>

#include "quotes/report.h"
#include "quotes/words.h"

namespace nutgraf::quotes {

/// Reported words without the network at their end on which they were written: "praised [the team] on Twitter".
IdRange<Token> without_network(IdRange<Token> content, const Words& words);

/// Whether a word names a network or a page on which people write: "Twitter", "forum".
bool is_network(std::string_view folded);

/// The class of what a report holds. What stands in marks are words, whatever the cue says of them; direct speech may be written or
/// thought, and around a word in marks a thought stays one.
QuoteClass class_of(const Report& report, const Words& words);

}  // namespace nutgraf::quotes
