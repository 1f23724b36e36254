// What an expression of time says, before it is put on the calendar.
#pragma once

#include <optional>
#include <string_view>

#include "nutgraf/document.h"
#include "time/holidays.h"
#include "time/lexicon.h"
#include "time/unit.h"
#include "time/zones.h"

namespace nutgraf::time {

/// How many: a number, or unknown ("several").
struct Quantity {
  std::int64_t hundredths = 100;
  bool vague = false;
};

/// A unit counted from another time: "last week" is one week back from the publication, "the next day" one day on from
/// the day that the text spoke of last.
struct Shift {
  Unit unit = Unit::Day;
  std::int32_t amount = 0;
  TimeAnchor anchor = TimeAnchor::Published;
  bool keeps_grain = false;  ///< "a year earlier": as fine as the time that it counts from
};

/// Which of the Aprils, Fridays, summers is meant, where the words say it.
enum class Which : std::uint8_t { Unsaid, Last, This, Next };

/// A place on the calendar: a frame (a year or longer, or a shift), and finer fields within it. Numbers are 0 where unsaid.
struct Point {
  std::optional<Period> frame;
  std::optional<Shift> shift;
  Which which = Which::Unsaid;
  TimeAnchor counts_from = TimeAnchor::Published;  ///< what `which` counts from
  int half = 0;
  int quarter = 0;
  int season = 0;
  int month = 0, day = 0;  ///< a day without a month is that of the month of `shift`, else of the nearest one that fits
  int last_month = 0, last_day = 0;  ///< the end of "July 7-8"; `last_month` 0 where it is the same month
  int last_year = 0;                 ///< the end of "1994-95"
  int nth = 0;                       ///< which `nth_unit` of the month or year it is; -1 for the last
  Unit nth_unit = Unit::Day;         ///< Day for the weekday, else Week or Weekend
  const Holiday* holiday = nullptr;
  int weekday = -1;
  bool week_of = false;  ///< "the week of March 6"
  DayPart part = DayPart::None;
  int hour = -1, minute = -1;
  int last_hour = -1, last_minute = -1;  ///< the end of "3 to 5 p.m."
  std::optional<Zone> zone;
  int months_on = 0;        ///< months to add to what the rest says: "a year ago Tuesday"
  int days_on = 0;          ///< days to add to what the rest says: "Friday week", "two weeks from Monday"
  bool order_open = false;  ///< "03/04/2026": day and month may stand the other way round

  bool is_weekday_only() const { return weekday >= 0 && day == 0 && nth == 0; }
};

/// A length of time.
struct Length {
  Quantity amount;
  Unit unit = Unit::Day;
};

/// What recurs: every so long, or at a recurring place on the calendar ("every Monday").
struct Recurrence {
  Length every;
  std::optional<Point> at;
};

enum class Reference : std::uint8_t { Present, Past, Future };

enum class MeaningKind : std::uint8_t { Point, Length, Recurrence, Reference };

/// One of the four, with a TIMEX3 modifier (empty for none).
struct Meaning {
  MeaningKind kind = MeaningKind::Reference;
  Point point;
  std::optional<Point> last;  ///< the end of a range that begins at `point`: "Friday to Monday", "May 2011 to June 2013"
  Length length;
  Recurrence recurrence;
  Reference reference = Reference::Present;
  std::string_view modifier;
  TimeRule rule = TimeRule::Date;  ///< of a point: that which read it

  static Meaning of(Point point) {
    Meaning m;
    m.kind = MeaningKind::Point;
    m.point = point;
    return m;
  }
  static Meaning of(Length length) {
    Meaning m;
    m.kind = MeaningKind::Length;
    m.length = length;
    return m;
  }
  static Meaning of(Recurrence recurrence) {
    Meaning m;
    m.kind = MeaningKind::Recurrence;
    m.recurrence = recurrence;
    return m;
  }
  static Meaning of(Reference reference) {
    Meaning m;
    m.reference = reference;
    return m;
  }
};

}  // namespace nutgraf::time
