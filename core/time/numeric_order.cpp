#include "time/numeric_order.h"

#include <cstddef>

namespace nutgraf::time {
namespace {

/// The number of one or two digits that ends before `at`; 0 where there is none.
int number_before(std::string_view text, std::size_t at) {
  int number = 0, scale = 1;
  std::size_t digits = 0;
  for (; at > 0 && text[at - 1] >= '0' && text[at - 1] <= '9'; --at, ++digits, scale *= 10) {
    if (digits == 2) return 0;
    number += scale * (text[at - 1] - '0');
  }
  return number;
}

/// The same for the number that begins at `at`, before another slash.
int number_behind(std::string_view text, std::size_t at) {
  int number = 0;
  std::size_t digits = 0;
  for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, ++digits) {
    if (digits == 2) return 0;
    number = number * 10 + (text[at] - '0');
  }
  const bool year_follows = at + 1 < text.size() && text[at] == '/' && text[at + 1] >= '0' && text[at + 1] <= '9';
  return year_follows ? number : 0;
}

}  // namespace

NumericOrder numeric_order(std::string_view text) {
  constexpr int kMonths = 12, kDays = 31;
  bool day_first = false, month_first = false;
  for (std::size_t slash = text.find('/'); slash != std::string_view::npos; slash = text.find('/', slash + 1)) {
    const int first = number_before(text, slash), second = number_behind(text, slash + 1);
    if (first < 1 || second < 1 || first > kDays || second > kDays) continue;
    day_first |= first > kMonths && second <= kMonths;
    month_first |= second > kMonths && first <= kMonths;
  }
  if (day_first == month_first) return NumericOrder::Unknown;
  return day_first ? NumericOrder::DayFirst : NumericOrder::MonthFirst;
}

}  // namespace nutgraf::time
