#include "time/confidence.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace nutgraf::time {
namespace {

/// In hundredths, by TimeRule; each by TimeAnchor: none, the day of publication, the text.
constexpr std::array<std::array<std::uint8_t, 3>, 18> kShares{{
    {43, 57, 78},  // clock
    {52, 51, 71},  // part of day
    {78, 92, 78},  // weekday
    {78, 91, 78},  // word for a day
    {78, 78, 78},  // ordinal
    {94, 93, 52},  // date
    {78, 85, 78},  // holiday
    {69, 78, 78},  // decade
    {83, 94, 66},  // quarter
    {46, 73, 56},  // directed
    {80, 76, 78},  // season
    {78, 55, 63},  // counted
    {83, 78, 78},  // year
    {56, 65, 78},  // range
    {74, 78, 78},  // length
    {62, 78, 78},  // recurrence
    {68, 78, 78},  // reference
    {100, 100, 100},  // a reader's
}};

}  // namespace

double confidence_of(TimeRule rule, TimeAnchor anchor) {
  return kShares[static_cast<std::size_t>(rule)][static_cast<std::size_t>(anchor)] / 100.0;
}

}  // namespace nutgraf::time
