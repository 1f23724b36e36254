// Expressions of time with their values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "nutgraf/date.h"
#include "nutgraf/span.h"

namespace nutgraf {

enum class TimeType : std::uint8_t { Date, Time, Duration, Set };
enum class TimeAnchor : std::uint8_t { None, Published, Text };

/// The rule of the grammar that read an expression of time; a stable name for each stands in the schema.
enum class TimeRule : std::uint8_t {
  Clock,       ///< 5:30 p.m.
  PartOfDay,   ///< Tuesday night
  Weekday,     ///< Friday
  DayWord,     ///< yesterday
  Ordinal,     ///< the first Friday of July
  Date,        ///< May 2, 2017
  Holiday,     ///< Christmas Eve
  Decade,      ///< the 1990s
  Quarter,     ///< the third quarter
  Directed,    ///< last week
  Season,      ///< the summer of 2016
  Counted,     ///< three days ago
  Year,        ///< 1994
  Range,       ///< May to July
  Length,      ///< two years
  Recurrence,  ///< every Monday
  Reference,   ///< now
  Reader,      ///< a correction
};

/// An expression of time with its TIMEX3 value (TimeML 1.2.1).
struct TimeExpression {
  Span span;
  TimeType type = TimeType::Date;
  std::string value;                      ///< TIMEX3 value: "2017-05-02", "2017-W18", "P3D", "PRESENT_REF" …
  std::string modifier;                   ///< TIMEX3 mod: "START", "APPROX" …; empty for none
  std::optional<Date> from, to;           ///< the first and last day that it covers, where it can be put on a calendar
  TimeAnchor anchor = TimeAnchor::None;   ///< what it was resolved against
  bool by_reader = false;                 ///< whether a correction set it
  TimeRule rule = TimeRule::Date;
  Id<TimeExpression> counted_from{};  ///< the expression before it that it counts from: that of "the next day"
  double confidence = 1.0;  ///< 0 to 1: of expressions that this rule read and placed so, the share whose value is right
};

}  // namespace nutgraf
