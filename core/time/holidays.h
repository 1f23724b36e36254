// Holidays that fall on one known day of every year. Knows names and calendar rules.
#pragma once

#include <optional>

#include "nutgraf/date.h"
#include "time/cursor.h"

namespace nutgraf::time {

/// How a holiday finds its day: a fixed day, the n-th weekday of a month on or after a day, or so many days from Easter.
struct Holiday {
  enum class Rule : std::uint8_t { Fixed, Weekday, Easter };
  std::string_view name;  ///< folded, words separated by spaces
  Rule rule = Rule::Fixed;
  int month = 0;
  int day = 0;                     ///< Fixed: the day; Weekday: the first day that it can fall on; Easter: days after Easter Sunday
  int weekday = 0;                 ///< Weekday: 0 for Monday … 6
  bool needs_preposition = false;  ///< the name alone also says other things ("Christmas songs")
};

/// The holiday named from the cursor on: "Christmas Eve", "Thanksgiving"; a null pointer where there is none.
const Holiday* read_holiday(Cursor& cursor);
/// Its day in a year. Easter is the Western one ("Anonymous Gregorian algorithm", as in J. Meeus, Astronomical Algorithms, ch. 8).
Date day_of(const Holiday& holiday, int year);

}  // namespace nutgraf::time
