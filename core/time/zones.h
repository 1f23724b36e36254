// Zones that clock times are told in, and their distance from universal time. Reads words.
#pragma once

#include <optional>
#include <string>

#include "nutgraf/date.h"
#include "time/cursor.h"

namespace nutgraf::time {

/// When the clocks of a zone go forward by an hour. `Unknown` stands for zones whose distance from universal time is not known
/// ("local time").
enum class SummerTime : std::uint8_t { None, America, Europe, Unknown };

/// A zone by its distance from universal time in minutes, outside of summer time.
struct Zone {
  int minutes = 0;
  SummerTime summer = SummerTime::None;
};

/// "EST", "(GMT)", "Eastern time", "Pacific", "UTC+3", "+02:00", "Z", "Kyiv time", "local time".
std::optional<Zone> read_zone(Cursor& cursor);
/// The zone's distance on a day as ISO 8601 writes it: "Z", "-05:00"; empty where it is not known.
std::string zone_value(Zone zone, std::optional<Date> day);

}  // namespace nutgraf::time
