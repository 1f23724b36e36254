#include <doctest/doctest.h>

#include "base/calendar.h"
#include "time/holidays.h"
#include "time/unit.h"

using namespace nutgraf;
using namespace nutgraf::time;

namespace {
constexpr Unit kPeriods[] = {Unit::Day,     Unit::Weekend, Unit::Week, Unit::Month,  Unit::Season,
                             Unit::Quarter, Unit::Half,    Unit::Year, Unit::Decade, Unit::Century};
}

TEST_CASE("A period holds the day that it was made from") {
  for (std::int64_t day = base::to_days({1999, 12, 20}); day < base::to_days({2001, 3, 10}); ++day) {
    const Date date = base::from_days(day);
    for (const Unit unit : kPeriods) {
      if (unit == Unit::Weekend) continue;
      const Period period = period_of(date, unit);
      CHECK_FALSE(date < period.first);
      CHECK_FALSE(last_day(period) < date);
    }
  }
}

TEST_CASE("The next period begins the day after the last ends") {
  for (const Unit unit : kPeriods) {
    if (unit == Unit::Weekend) continue;
    Period period = period_of({2016, 2, 29}, unit);
    for (int step = 0; step < 12; ++step, period = shifted(period, 1)) {
      CHECK(base::add_days(last_day(period), 1) == shifted(period, 1).first);
    }
  }
}

TEST_CASE("Going forth and back leads home") {
  for (const Unit unit : kPeriods) {
    for (const int amount : {1, 3, 40}) {
      const Period period = period_of({2017, 5, 2}, unit);
      CHECK(timex_value(shifted(shifted(period, amount), -amount)) == timex_value(period));
    }
  }
}

TEST_CASE("Periods are written as TIMEX3 has them") {
  const Date day{2017, 5, 2};
  CHECK(timex_value(period_of(day, Unit::Day)) == "2017-05-02");
  CHECK(timex_value(period_of(day, Unit::Week)) == "2017-W18");
  CHECK(timex_value(period_of(day, Unit::Weekend)) == "2017-W18-WE");
  CHECK(timex_value(period_of(day, Unit::Month)) == "2017-05");
  CHECK(timex_value(period_of(day, Unit::Season)) == "2017-SP");
  CHECK(timex_value(period_of(day, Unit::Quarter)) == "2017-Q2");
  CHECK(timex_value(period_of(day, Unit::Half)) == "2017-H1");
  CHECK(timex_value(period_of(day, Unit::Decade)) == "201");
  CHECK(timex_value(period_of(day, Unit::Century)) == "20");
  CHECK(timex_value(period_of({2021, 1, 2}, Unit::Week)) == "2020-W53");
}

TEST_CASE("Shifts never leave the years that four digits can say") {
  CHECK(shifted(period_of({2017, 5, 2}, Unit::Century), -1000).first.year == 1);
  CHECK(shifted(period_of({2017, 5, 2}, Unit::Century), 1000).first.year == 9999);
}
