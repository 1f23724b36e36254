#include <doctest/doctest.h>

#include "time/reading.h"

using namespace nutgraf;
using test::values;
using test::Words;

TEST_CASE("A zone belongs to the words and to the value of its clock time") {
  CHECK(values("It struck at 0735 GMT on May 1.") == Words{"0735 GMT on May 1 = 2017-05-01T07:35Z"});
  CHECK(values("It struck at 6:10 a.m. JST on Monday.") == Words{"6:10 a.m. JST on Monday = 2017-05-01T06:10+09:00"});
  CHECK(values("It struck at 7 p.m. UTC-5 on Monday.") == Words{"7 p.m. UTC-5 on Monday = 2017-05-01T19:00-05:00"});
  CHECK(values("It struck at 2017-05-01T22:15:00+02:00.") == Words{"2017-05-01T22:15:00+02:00 = 2017-05-01T22:15+02:00"});
  CHECK(values("The log says 14:05:00Z.") == Words{"14:05:00Z = XXXX-XX-XXT14:05Z"});
  CHECK(values("It ends at 8 p.m. EST.") == Words{"8 p.m. EST. = XXXX-XX-XXT20:00-05:00"});
}

TEST_CASE("A zone with summer time has the distance of its day") {
  CHECK(values("It began at 8 p.m. ET on July 1.") == Words{"8 p.m. ET on July 1 = 2017-07-01T20:00-04:00"});
  CHECK(values("It began at 8 p.m. ET on January 9.") == Words{"8 p.m. ET on January 9 = 2017-01-09T20:00-05:00"});
  CHECK(values("It began at noon Pacific time on March 11.") == Words{"noon Pacific time on March 11 = 2017-03-11T12:00-08:00"});
  CHECK(values("It began at noon Pacific on March 12.") == Words{"noon Pacific on March 12 = 2017-03-12T12:00-07:00"});
  CHECK(values("It began at 3 p.m. Central European time on March 26.") ==
        Words{"3 p.m. Central European time on March 26 = 2017-03-26T15:00+02:00"});
}

TEST_CASE("A zone whose distance is not known stands in the words alone") {
  CHECK(values("It fell at 06.45 local time on Monday.") == Words{"06.45 local time on Monday = 2017-05-01T06:45"});
  CHECK(values("It fell at 9 p.m. Riga time on Monday.") == Words{"9 p.m. Riga time on Monday = 2017-05-01T21:00"});
  CHECK(values("It fell at 9 p.m. IST on Monday.") == Words{"9 p.m. IST on Monday = 2017-05-01T21:00"});
}

TEST_CASE("Four digits are a time of day before hours or behind a preposition with a leading zero") {
  CHECK(values("The convoy left at 2145 hours.") == Words{"2145 hours = XXXX-XX-XXT21:45"});
  CHECK(values("The convoy left at 0600.") == Words{"0600 = XXXX-XX-XXT06:00"});
  CHECK(values("The pilot flew for 2000 hours.") == Words{"2000 hours = PT2000H"});
}
