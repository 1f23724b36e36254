#include <doctest/doctest.h>

#include "time/reading.h"

using namespace nutgraf;
using test::values;
using test::Words;

TEST_CASE("Numbers and days that belong to a name are no times") {
  for (const std::string text :
       {"She lives at 1908 Birch Lane.", "The offices near 2012 Market Square moved.", "They went to 1950 Martin Hale Boulevard.",
        "Asteroid 1998 QE2 is large.", "The rock, 2015 TB145, is far.", "The object, called 2023 BU, is small.", "His locker code is 1984.",
        "The room number is 2011.", "Flight 2016 landed.", "The film 2012 is long.", "A population of 1950 lives there.", "Many fell ill and 1720 had gone home.",
        "The Friday Courier and the Sunday Gazette merged.", "He watched Monday Night Derby.", "The Saturday Night Players sang.",
        "Sheffield Wednesday lost.", "The day fell on a Thursday.", "She was born on a Friday evening."}) {
    CAPTURE(text);
    CHECK(values(text).empty());
  }
}

TEST_CASE("A year before a street's name keeps its preposition") {
  CHECK(values("In 2016 Birch Street was closed.") == Words{"2016 = 2016"});
  CHECK(values("It was sold in 2010 and reopened in 2012.") == Words{"2010 = 2010", "2012 = 2012"});
}

TEST_CASE("A certain day before a noun is a date") {
  CHECK(values("The council met for a Monday vote.") == Words{"Monday = 2017-05-01"});
}

TEST_CASE("A date in numbers that can be read both ways stays open unless the article settles it") {
  CHECK(values("The form says 03/04/2016.") == Words{"03/04/2016 = 2016-XX-XX"});
  CHECK(test::days("The form says 03/04/2016.") == "none");
  CHECK(values("The forms say 25/02/2016 and 03/04/2016.") == Words{"25/02/2016 = 2016-02-25", "03/04/2016 = 2016-04-03"});
  CHECK(values("The forms say 02/25/2016 and 03/04/2016.") == Words{"02/25/2016 = 2016-02-25", "03/04/2016 = 2016-03-04"});
  CHECK(values("The forms say 25/02/2016, 02/25/2016 and 03/04/2016.").back() == "03/04/2016 = 2016-XX-XX");
  CHECK(values("The form says 07/07/2016.") == Words{"07/07/2016 = 2016-07-07"});
  CHECK(values("The form says 02/05/2017.", "2017-05-02") == Words{"02/05/2017 = 2017-05-02"});
}

TEST_CASE("Counts and the numbers of results and streets are no times") {
  for (const std::string text :
       {"1950 of them stayed away.", "Of the letters, 1984 of those were lost.", "1812 sailors drowned.", "They counted 1990 churches.",
        "The motion passed by 2012 votes to 1988.", "Pay rose from 1900 to 2600.", "The house at 7 May Lane was sold.",
        "He moved to 30 August Street.", "The stalls in April Street burned down.", "The wedding fell on a Monday that nobody liked.",
        "She was born on a Sunday near Hull."}) {
    CAPTURE(text);
    CHECK(values(text).empty());
  }
  CHECK(values("In 1812 sailors drowned.") == Words{"1812 = 1812"});
  CHECK(values("It was founded in 1998 and 3,000 people came.") == Words{"1998 = 1998"});
  CHECK(values("Shots were fired on 7 May.") == Words{"7 May = 2017-05-07"});
}
