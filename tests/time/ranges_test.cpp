#include <doctest/doctest.h>

#include "time/reading.h"

using namespace nutgraf;
using test::days;
using test::values;
using test::Words;

TEST_CASE("A range is one expression whatever joins its two days") {
  for (const std::string words : {"8 June to 2 July", "8 June until 2 July", "8 June through 2 July", "8 June-2 July", "8 June – 2 July",
                                  "June 8 to July 2", "June 8 through July 2", "Thursday, June 8, to Sunday, July 2"}) {
    CAPTURE(words);
    CHECK(values("The market runs " + words + ".") == Words{words + " = 2017-06-08/2017-07-02"});
    CHECK(days("The market runs from " + words + ".") == "2017-06-08 … 2017-07-02");
  }
  CHECK(values("The market opens between 8 and 10 June.") == Words{"8 and 10 June = 2017-06-08/2017-06-10"});
  CHECK(values("The market opens between June 8 and June 10.") == Words{"June 8 and June 10 = 2017-06-08/2017-06-10"});
  CHECK(values("The market opens Thursday 8 to Sunday 11 June.") == Words{"Thursday 8 to Sunday 11 June = 2017-06-08/2017-06-11"});
}

TEST_CASE("Ranges of months, years, decades and parts of days") {
  CHECK(values("She led the choir from 1974 to 1981.") == Words{"1974 to 1981 = 1974/1981"});
  CHECK(values("She led the choir between 1974 and 1981.") == Words{"1974 and 1981 = 1974/1981"});
  CHECK(values("The choir (1974-1981) was small.") == Words{"1974-1981 = 1974/1981"});
  CHECK(values("The 2015/16 season was wet.") == Words{"2015/16 = 2015/2016"});
  CHECK(values("It was shut from March 2011 to May 2013.") == Words{"March 2011 to May 2013 = 2011-03/2013-05"});
  CHECK(values("It was shut from November to March 2016.") == Words{"November to March 2016 = 2015-11/2016-03"});
  CHECK(values("It was shut between the 1950s and the 1970s.") == Words{"the 1950s and the 1970s = 195/197"});
  CHECK(values("It will be shut from 9 p.m. Friday to 5 a.m. Monday.") ==
        Words{"9 p.m. Friday to 5 a.m. Monday = 2017-05-05T21:00/2017-05-08T05:00"});
  CHECK(values("They met from Monday night to Tuesday morning.") == Words{"Monday night to Tuesday morning = 2017-05-01TNI/2017-05-02TMO"});
}

TEST_CASE("The end of a range that names its year lends it to the beginning") {
  CHECK(values("The theft happened between 30 October and 3 November last year.") ==
        Words{"30 October and 3 November last year = 2016-10-30/2016-11-03"});
  CHECK(values("They dug from 20 December to 5 January 2016.") == Words{"20 December to 5 January 2016 = 2015-12-20/2016-01-05"});
  CHECK(values("They will dig Wednesday to Friday next week.") == Words{"Wednesday to Friday next week = 2017-05-10/2017-05-12"});
}

TEST_CASE("The second weekday of a range follows the first") {
  CHECK(values("The ministers met from Thursday to Sunday.") == Words{"Thursday to Sunday = 2017-04-27/2017-04-30"});
  CHECK(values("The ministers met from Friday to Monday.") == Words{"Friday to Monday = 2017-04-28/2017-05-01"});
  CHECK(values("The baths are open Monday-Thursday.") == Words{"Monday-Thursday = 2017-05-01/2017-05-04"});
}

TEST_CASE("Two times that a verb moves something between are no range, and the second follows") {
  CHECK(values("The vote was postponed from Friday to Tuesday.") == Words{"Friday = 2017-04-28", "Tuesday = 2017-05-02"});
  CHECK(values("The vote was moved from November to February.") == Words{"November = 2016-11", "February = 2017-02"});
  CHECK(values("The court adjourned on Monday until Friday.").size() == 2);
  CHECK(values("Sales rose in 2014 to 2013 levels.").size() == 2);
}

TEST_CASE("Days in a row are one expression, others one each") {
  CHECK(values("The fair is on 6, 7 and 8 June.") == Words{"6, 7 and 8 June = 2017-06-06/2017-06-08"});
  CHECK(values("The fair is on June 6, 7 and 8.") == Words{"June 6, 7 and 8 = 2017-06-06/2017-06-08"});
  CHECK(values("The fair is on the 6th, 7th and 8th of June.") == Words{"6th, 7th and 8th of June = 2017-06-06/2017-06-08"});
  CHECK(values("The fair is on 6 and 20 June.") == Words{"6 = 2017-06-06", "20 June = 2017-06-20"});
  CHECK(values("The fairs were on March 5, 12 and 19, 2016.") ==
        Words{"March 5 = 2016-03-05", "12 = 2016-03-12", "19, 2016 = 2016-03-19"});
  CHECK(values("On June 6, 10 people died.") == Words{"June 6 = 2017-06-06"});
}

TEST_CASE("A range of hours may end on the next day") {
  CHECK(values("The bridge will be shut on Friday from 10 p.m. to 6 a.m.") ==
        Words{"Friday from 10 p.m. to 6 a.m. = 2017-05-05T22:00/2017-05-06T06:00"});
  CHECK(values("The curfew is from 2100 to 0500 hours.") == Words{"2100 to 0500 hours = XXXX-XX-XXT21:00/XXXX-XX-XXT05:00"});
  CHECK(values("The shop opens from 9am to 5pm, Monday to Saturday.").at(0) == "9am to 5pm = XXXX-XX-XXT09:00/XXXX-XX-XXT17:00");
}

TEST_CASE("Two bare numbers of four digits are hours where one begins with a nought") {
  CHECK(values("The gate is shut from 2230 to 0545.") == Words{"2230 to 0545 = XXXX-XX-XXT22:30/XXXX-XX-XXT05:45"});
  CHECK(values("Fees went from 2100 to 2300.").empty());
  CHECK(values("The choir sang 7.15-9.45pm on Friday.") == Words{"7.15-9.45pm on Friday = 2017-04-28T19:15/2017-04-28T21:45"});
}

TEST_CASE("A slash between two months makes one range") {
  CHECK(values("Rain fell in Jan/Feb 2016.") == Words{"Jan/Feb 2016 = 2016-01/2016-02"});
}

TEST_CASE("The length that a day ends was over when it is told of") {
  CHECK(values("Profit for the year to 31 May fell.").back() == "31 May = 2016-05-31");
  CHECK(values("Profit for the six months to June rose.").back() == "June = 2016-06");
  CHECK(values("Profit for the year to 31 May will fall.").back() == "31 May = 2017-05-31");
}
