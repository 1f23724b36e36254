// source, blocks, tokens -> sentences.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::text {

/// The sentences of the blocks; every token lies in one.
std::vector<Sentence> find_sentences(const Document& document);

}  // namespace nutgraf::text
