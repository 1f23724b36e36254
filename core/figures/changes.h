// Figures that tell a change: "rose 3% to 5 million", "from 12% to 2%", "up from 3". Reads tags and arcs.
#pragma once

#include <cstdint>

#include "document/clauses.h"
#include "figures/words.h"

namespace nutgraf::figures {

/// Which part of which change a figure is.
struct Change {
  ChangePart part = ChangePart::None;
  Direction direction = Direction::None;
  std::uint32_t word = Id<Token>::kNone;  ///< the verb or noun that tells the change
};

/// The change that an amount belongs to; its words are those from `begin` to before `end`.
Change find_change(const Words& words, std::size_t begin, std::size_t end, const Figure& figure);

/// Whether an amount is told as a record: "a record 5 million", "the highest since 1986".
bool is_record(const Words& words, std::size_t begin, std::size_t end);

}  // namespace nutgraf::figures
