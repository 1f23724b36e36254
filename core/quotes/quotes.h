// tokens, sentences, mentions -> quotes.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::quotes {

/// The quotations between paired marks with their speaker and cue, in order.
std::vector<Quote> find_quotes(const Document& document);

}  // namespace nutgraf::quotes
