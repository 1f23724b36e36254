// What an acronym in brackets that is no name is short for: "mad cow disease (BSE)". Reads tokens, mentions.
#pragma once

#include <vector>

#include "entities/facts.h"
#include "nutgraf/document.h"

namespace nutgraf::entities {

/// For each mention the phrase right before the brackets that it fills, where it is an acronym; `Id<Mention>::kNone` for the others.
std::vector<std::uint32_t> find_long_forms(const Document& document, const std::vector<Facts>& facts);

}  // namespace nutgraf::entities
