// English names of months and weekdays, and calendar dates written out in full. Shared by the publication date (text)
// and by the times of the article (time).
#pragma once

#include <optional>
#include <string_view>

#include "nutgraf/date.h"
#include "nutgraf/span.h"

namespace nutgraf::document {

/// 1–12 for a month's name or its abbreviation ("sept", "sept."), folded; 0 for any other word.
int month_number(std::string_view folded_word);
/// 0 for Monday … 6 for Sunday, from the name or its abbreviation ("tues", "tue."), folded; -1 for any other word.
int weekday_number(std::string_view folded_word);

/// A calendar date with its place in the searched text.
struct DatedSpan {
  Date date;
  Span span;
};

/// The first full date (day, month and year) in `text`: "2017-05-02", "2 May 2017", "May 2nd, 2017",
/// "Tuesday, May 2, 2017", "5/2/2017" (month first, as the United States write it, unless the first number is above 12).
/// The span counts from the start of `text` and takes in a weekday before it.
std::optional<DatedSpan> find_full_date(std::string_view text);

}  // namespace nutgraf::document
