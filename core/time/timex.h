// The TIMEX3 writing of what has no place on the calendar (TimeML 1.2.1; codes of decades and weekends as TIDES 2005 has them).
#pragma once

#include <string>

#include "time/meaning.h"

namespace nutgraf::time {

/// "P3D", "PT2H", "PXY", "P2Y6M".
std::string length_value(const Length& length);
/// "PRESENT_REF" and its like.
std::string reference_value(Reference reference);
/// What a point says without knowing its year: "XXXX-WXX-5", "XXXX-04-03", "XXXX-SU".
std::string unplaced_value(const Point& point);
/// "T17:30", "TMO"; empty for a point that is no time of day.
std::string time_suffix(const Point& point);
/// "Z", "-05:00" behind a clock time of that day; empty where the words name no zone.
std::string zone_suffix(const Point& point, std::optional<Date> day);
/// "T18:00" for the end of a range of times of day; empty for none.
std::string end_suffix(const Point& point);

}  // namespace nutgraf::time
