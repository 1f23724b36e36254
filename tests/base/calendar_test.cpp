#include "base/calendar.h"

#include <doctest/doctest.h>

namespace nutgraf::base {
namespace {

/// Days around every border that the arithmetic has: year 0, leap years, the era of 400 years.
constexpr std::int64_t kDays[] = {-800'000, -719'529, -719'528, -719'469, -719'468, -719'162, -25'568, -1,     0,
                                  58,       59,       789,      790,      11'016,   11'017,   17'288,  47'540, 800'000};

TEST_CASE("days are counted from 1970") {
  CHECK(to_days({1970, 1, 1}) == 0);
  CHECK(to_days({1969, 12, 31}) == -1);
  CHECK(to_days({2000, 3, 1}) == 11017);
  CHECK(to_days({2017, 5, 2}) == 17288);
  CHECK(from_days(17288) == Date{2017, 5, 2});
}

TEST_CASE("a day and its number say the same") {
  for (const std::int64_t start : kDays) {
    for (std::int64_t day = start - 400; day <= start + 400; ++day) {
      const Date date = from_days(day);
      REQUIRE(is_real(date));
      REQUIRE(to_days(date) == day);
      REQUIRE(date < from_days(day + 1));
    }
  }
}

TEST_CASE("weekdays go round, Monday being 0") {
  CHECK(weekday({1970, 1, 1}) == 3);
  CHECK(weekday({2017, 5, 2}) == 1);
  CHECK(weekday({1899, 12, 31}) == 6);
  for (const std::int64_t day : kDays) CHECK(weekday(from_days(day + 1)) == (weekday(from_days(day)) + 1) % 7);
}

TEST_CASE("only days that exist are real") {
  CHECK(is_real({2024, 2, 29}));
  CHECK(is_real({2000, 2, 29}));
  CHECK(!is_real({2023, 2, 29}));
  CHECK(!is_real({1900, 2, 29}));
  CHECK(!is_real({2023, 4, 31}));
  CHECK(!is_real({2023, 13, 1}));
  CHECK(!is_real({2023, 0, 1}));
  CHECK(!is_real({2023, 1, 0}));
}

TEST_CASE("a month on is the same day, or the last one") {
  CHECK(add_months({2023, 1, 31}, 1) == Date{2023, 2, 28});
  CHECK(add_months({2024, 1, 31}, 1) == Date{2024, 2, 29});
  CHECK(add_months({2023, 12, 15}, 1) == Date{2024, 1, 15});
  CHECK(add_months({2023, 1, 15}, -1) == Date{2022, 12, 15});
  CHECK(add_months({2023, 3, 31}, -13) == Date{2022, 2, 28});
  CHECK(add_months({2023, 5, 31}, 0) == Date{2023, 5, 31});
}

TEST_CASE("weeks are those of ISO 8601") {
  const auto is_week = [](Date date, std::int32_t year, int week) {
    const IsoWeek found = iso_week(date);
    return found.year == year && found.week == week;
  };
  CHECK(is_week({2017, 5, 2}, 2017, 18));
  CHECK(is_week({2016, 1, 3}, 2015, 53));
  CHECK(is_week({2018, 12, 31}, 2019, 1));
  CHECK(is_week({2021, 1, 3}, 2020, 53));
  CHECK(is_week({2024, 12, 30}, 2025, 1));
  CHECK(monday_of({2017, 18}) == Date{2017, 5, 1});
  CHECK(monday_of({2019, 1}) == Date{2018, 12, 31});
}

TEST_CASE("a week's Monday begins it") {
  for (const std::int64_t day : kDays) {
    const Date date = from_days(day), monday = monday_of(iso_week(date));
    CHECK(weekday(monday) == 0);
    CHECK(to_days(monday) == day - weekday(date));
  }
}

TEST_CASE("a day is written with four digits, two and two") {
  CHECK(to_iso({2017, 5, 2}) == "2017-05-02");
  CHECK(to_iso({476, 9, 4}) == "0476-09-04");
}

}  // namespace
}  // namespace nutgraf::base
