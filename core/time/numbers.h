// Numbers as words and digits write them: counts, ordinals and years. Reads words.
#pragma once

#include <optional>

#include "time/cursor.h"
#include "time/meaning.h"

namespace nutgraf::time {

/// "12", "2,000", "2 1/2", "twenty-four", "a hundred", "half a", "one and a half", "several", "a few", "10 to 12".
std::optional<Quantity> read_quantity(Cursor& cursor);
/// The quantity as a number of whole units, where it is one below a thousand or so; for counting them off on the calendar.
std::optional<int> whole_count(Quantity quantity);
/// The unit that is counted; "fortnight" doubles the amount of weeks.
std::optional<Unit> read_counted_unit(Cursor& cursor, Quantity& amount);
/// "first" … "twentieth", "twenty-first", "21st".
std::optional<int> read_ordinal(Cursor& cursor);
/// A year written with four digits, as "'98" or in words ("nineteen ninety-six", "two thousand and one"). It does not look
/// at what stands around it.
std::optional<int> read_year(Cursor& cursor);
/// Digits without commas, from `low` to `high`.
std::optional<int> read_integer(Cursor& cursor, int low, int high);

}  // namespace nutgraf::time
