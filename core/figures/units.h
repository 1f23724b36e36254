// Units of measurement behind a number, as the Unified Code for Units of Measure writes them (UCUM, ucum.org). Reads words.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "figures/words.h"

namespace nutgraf::figures {

/// A unit at a place of a sentence.
struct Unit {
  std::string code;     ///< "km/h", "Cel", "%"
  std::size_t end = 0;  ///< the word behind it
};

/// The unit that begins at a word: "km", "square miles", "degrees Celsius", "per cent", "percentage points", "miles per hour".
std::optional<Unit> read_unit(const Words& words, std::size_t at);

/// The code of a span of time that something is counted by: "h" of "hour"; empty for other words.
std::string_view time_unit(std::string_view word);

}  // namespace nutgraf::figures
