#include <doctest/doctest.h>

#include "time/reading.h"

using namespace nutgraf;
using test::values;
using Values = test::Words;

TEST_CASE("Without a date of publication a month takes no year from what the text left behind") {
  CHECK(values("Malta gained independence in 1964. A fever has killed many since March.", "") == Values{"1964 = 1964", "March = XXXX-03"});
  CHECK(values("Malta gained independence in 1964. The season runs into September.", "") == Values{"1964 = 1964", "September = XXXX-09"});
  CHECK(values("The mill closed in 1987. Ruiz bought it. It burned down in May.", "") == Values{"1987 = 1987", "May = XXXX-05"});
}

TEST_CASE("Without a date of publication a story told on in the past tense keeps its year") {
  CHECK(values("The mill closed in 1987. In May the owner sold it.", "") == Values{"1987 = 1987", "May = 1987-05"});
  CHECK(values("In 1987 the mill closed in May.", "") == Values{"1987 = 1987", "May = 1987-05"});
}

TEST_CASE("A pluperfect lies before the year that its neighbours tell of, not before the day of publication") {
  CHECK(values("Rebels shelled the port in 1992. The mayor had fled in April.") == Values{"1992 = 1992", "April = 1992-04"});
  CHECK(values("The board met in June 2016. The mill had gone in April.") == Values{"June 2016 = 2016-06", "April = 2016-04"});
  CHECK(values("Ruiz left the party in 2012. He won the vote in April.") == Values{"2012 = 2012", "April = 2017-04"});
  CHECK(values("Rebels shelled the port in 1992. He had a meeting in April.") == Values{"1992 = 1992", "April = 2017-04"});
}

TEST_CASE("A day of a past deed that the text tells behind a year that is over is of that year where the last such day lies months back") {
  CHECK(values("The mill was founded in 2014. On November 21 it closed.") == Values{"2014 = 2014", "November 21 = 2014-11-21"});
  CHECK(values("The mill was founded in 2014. On April 21 it closed.") == Values{"2014 = 2014", "April 21 = 2017-04-21"});
  CHECK(values("The mill was founded in 2014. Last November it closed.") == Values{"2014 = 2014", "Last November = 2016-11"});
}

TEST_CASE("The next day follows a day that was told just before") {
  CHECK(values("Rebels took the port on 2 May 2016. The next day they left.") == Values{"2 May 2016 = 2016-05-02", "The next day = 2016-05-03"});
  CHECK(values("Rebels took the port on 2 May 2016. They spoke to Ruiz. He was afraid. They went on. The next day they left.").back().find("2016") == std::string::npos);
}

TEST_CASE("A bare weekday is that of the few days that the text tells of, where these are near") {
  CHECK(values("The fair ran from April 14 to 16. It rained on Saturday.").back() == "Saturday = 2017-04-15");
  CHECK(values("The fair runs from May 19 to 21. It will open on Friday.").back() == "Friday = 2017-05-19");
  CHECK(values("The fair ran from April 14 to 16. It rained on Monday.").back() == "Monday = 2017-05-01");
  CHECK(values("The fair ran from January 13 to 15. It rained on Saturday.").back() == "Saturday = 2017-04-29");
}
