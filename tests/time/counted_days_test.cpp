#include <doctest/doctest.h>

#include "time/reading.h"

using namespace nutgraf;
using test::values;
using test::Words;

TEST_CASE("Weeks, months and years count on or back from a named day") {
  CHECK(values("The vote is a week tomorrow.") == Words{"a week tomorrow = 2017-05-10"});
  CHECK(values("The roof fell in a week ago Sunday.") == Words{"a week ago Sunday = 2017-04-23"});
  CHECK(values("The roof fell in two weeks ago today.") == Words{"two weeks ago today = 2017-04-18"});
  CHECK(values("She left a year ago Monday.") == Words{"a year ago Monday = 2016-05-01"});
  CHECK(values("The lease ends three months from tomorrow.") == Words{"three months from tomorrow = 2017-08-03"});
  CHECK(values("The lease ends in four weeks' time.") == Words{"four weeks' time = 2017-W22"});
  CHECK(values("It snowed the Friday before last.") == Words{"Friday before last = 2017-04-21"});
  CHECK(values("It will snow the Friday after next.") == Words{"Friday after next = 2017-05-12"});
}

TEST_CASE("A length before a day is none of its own") {
  CHECK(values("The pool was shut for a week today.") == Words{"a week = P1W", "today = 2017-05-02"});
}

TEST_CASE("What is joined to a recurring day or month recurs too") {
  CHECK(values("Bread is baked every Monday, Thursday and Saturday.") ==
        Words{"every Monday = XXXX-WXX-1", "Thursday = XXXX-WXX-4", "Saturday = XXXX-WXX-6"});
  CHECK(values("Rent is due each March and September.") == Words{"each March = XXXX-03", "September = XXXX-09"});
  CHECK(values("Bread is baked every Monday and in September.").back() == "September = 2017-09");
}

TEST_CASE("Abbreviated fiscal years and winters that span two years") {
  CHECK(values("Sales fell in FY2016 and FY 2015.") == Words{"FY2016 = 2016", "FY 2015 = 2015"});
  CHECK(values("Sales fell in FY15-16.") == Words{"FY15-16 = 2015/2016"});
  CHECK(values("The bay froze in the winter of 1946-47.") == Words{"the winter of 1946-47 = 1946-WI"});
}

TEST_CASE("Hours of four digits go on behind one that begins with a nought") {
  CHECK(values("The tram leaves at 0640 and 1915.") == Words{"0640 = XXXX-XX-XXT06:40", "1915 = XXXX-XX-XXT19:15"});
  CHECK(values("The tram leaves at 0640, 1150 and 1915.").back() == "1915 = XXXX-XX-XXT19:15");
  CHECK(values("It was rebuilt in 1906 and 1915.").back() == "1915 = 1915");
}

TEST_CASE("Edges of the night and feasts of fixed days") {
  CHECK(values("They came in the dead of night on Thursday.") == Words{"the dead of night on Thursday = 2017-04-27TNI"});
  CHECK(values("They left at first light on Friday.") == Words{"first light on Friday = 2017-04-28TMO"});
  CHECK(values("The guns opened at 0640 hrs.") == Words{"0640 hrs. = XXXX-XX-XXT06:40"});
  CHECK(values("The court rose at 4pm sharp on Friday.") == Words{"4pm sharp on Friday = 2017-04-28T16:00"});
  CHECK(values("They danced on May Day.") == Words{"May Day = 2017-05-01"});
  CHECK(values("They sang on St Andrew's Day 2015.") == Words{"St Andrew's Day 2015 = 2015-11-30"});
}

TEST_CASE("The present tense of what goes by a timetable and what is planned look ahead") {
  CHECK(values("The fair runs 2-9 February.") == Words{"2-9 February = 2018-02-02/2018-02-09"});
  CHECK(values("The permit lapses on 1 February.") == Words{"1 February = 2018-02-01"});
  CHECK(values("The works are planned for 1 February.") == Words{"1 February = 2018-02-01"});
  CHECK(values("He ran on 1 February.") == Words{"1 February = 2017-02-01"});
}

TEST_CASE("What holds since a day began in the past") {
  CHECK(values("The toll, charged since 1 January, ends in June.").front() == "1 January = 2017-01-01");
  CHECK(values("The toll will rise; since December it has been free.") == Words{"December = 2016-12"});
}

TEST_CASE("Two days counted in the month are those of every month") {
  CHECK(values("The market opens on the second and fourth Friday of the month.").empty());
  CHECK(values("The market opened on the second Friday of the month.") == Words{"the second Friday of the month = 2017-05-12"});
}

TEST_CASE("An amount of money or a measure is no year") {
  for (const std::string text : {"The coin was sold for 1999 francs.", "It weighs 1950 grams.", "The hall has 2000 square feet."}) {
    CAPTURE(text);
    CHECK(values(text).empty());
  }
}

TEST_CASE("What counts from a plan is no date, nor is what restates one") {
  CHECK(values("It was shut in 2001, two years earlier than planned.") == Words{"2001 = 2001", "two years = P2Y"});
  CHECK(values("It opened in 1998. In 2006, eight years later, it fell.") == Words{"1998 = 1998", "2006 = 2006"});
  CHECK(values("It opened in 1998. Eight years later, in 2006, it fell.") == Words{"1998 = 1998", "2006 = 2006"});
  CHECK(values("It opened in 1998. Eight years later it fell.").back() == "Eight years later = 2006");
}
