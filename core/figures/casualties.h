// Figures of people who died, were hurt or are missing. Reads tags and arcs.
#pragma once

#include <cstdint>

#include "document/clauses.h"
#include "figures/words.h"

namespace nutgraf::figures {

/// What became of the people whom an amount counts; `begin` and `end` are its words, `counted` the noun for them (`Clauses::kNone` where
/// none stands there). `None` for animals and things.
Casualty casualty_of(const document::Clauses& clauses, const Words& words, std::size_t begin, std::size_t end, std::uint32_t word,
                     std::uint32_t counted);

}  // namespace nutgraf::figures
