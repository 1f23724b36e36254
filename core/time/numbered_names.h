// Four digits that number or name something and are no year. Reads words.
#pragma once

#include "time/cursor.h"

namespace nutgraf::time {

/// Whether the four digits right before the cursor belong to an address ("2024 Oak Street"), to the designation of a body of the sky
/// ("2024 YR4"), to a count ("a population of 1950") or to a noun that takes a number for its name ("the room number is 1999").
bool names_something(const Cursor& cursor);

/// Whether the words from the cursor on name a street: "Oak Street", "Martin Luther King Boulevard", "May Road".
bool names_street(const Cursor& cursor);

}  // namespace nutgraf::time
