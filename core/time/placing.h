// Where a point lies on the calendar, seen from a day. Knows calendar rules, not the text.
#pragma once

#include "time/meaning.h"
#include "time/tense.h"

namespace nutgraf::time {

Period month_period(int year, int month);
/// The day of a month in this year; the month's last day where it has fewer (29 February).
Period day_period(int year, int month, int day);
/// Whether it names a holiday, month, season, quarter or half.
bool names_part_of_year(const Point& point);
/// The finer fields of the point within the period.
Period refined(const Point& point, Period frame);
/// The day or part of a year that the point names, as it is meant on the day `reference` in a clause of this tense.
Period named_period(const Point& point, Date reference, Tense tense);

}  // namespace nutgraf::time
