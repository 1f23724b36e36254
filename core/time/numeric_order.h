// Whether an article writes "25/02/2026" or "02/25/2026". Reads source.
#pragma once

#include <cstdint>
#include <string_view>

namespace nutgraf::time {

/// Which number of "03/04/2026" is the month.
enum class NumericOrder : std::uint8_t { Unknown, DayFirst, MonthFirst };

/// The order of the text's numeric dates that can be read in one way only; unknown where there are none or they disagree.
NumericOrder numeric_order(std::string_view text);

}  // namespace nutgraf::time
