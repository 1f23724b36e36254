// Words that bound a number: "more than", "nearly", "up to", "or more". Reads words.
#pragma once

#include <cstddef>

#include "figures/words.h"

namespace nutgraf::figures {

/// A bound, and the word at which its words begin or behind which they end.
struct Bound {
  FigureBound bound = FigureBound::Exact;
  std::size_t at = 0;
};

/// The bound whose words end before `at`; exact, beginning at `at`, where there is none.
Bound bound_before(const Words& words, std::size_t at);
/// The bound whose words begin at `at`: "or more", "or so", "-plus".
Bound bound_behind(const Words& words, std::size_t at);

}  // namespace nutgraf::figures
