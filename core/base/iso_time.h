// ISO 8601 as people write it: years, months, weeks, days, hours, and intervals between two of them.
#pragma once

#include <optional>
#include <string_view>

#include "nutgraf/date.h"

namespace nutgraf::base {

/// The days that a value covers.
struct IsoTime {
  Date from, to;
  bool has_hour = false;
};

/// Reads "2017", "2017-05", "2017-W18", "2017-05-02", "2017-05-02T14:30" (the minutes may be absent), or two of these with a slash
/// between, the later one behind it; nothing for anything else, and for days that do not exist.
std::optional<IsoTime> read_iso_time(std::string_view value);

/// Whether it is a duration: "P3D", "P1Y6M", "PT90M".
bool is_iso_duration(std::string_view value);

}  // namespace nutgraf::base
