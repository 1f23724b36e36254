#include <doctest/doctest.h>

#include "time/reading.h"

using nutgraf::test::values;
using nutgraf::test::Words;

TEST_CASE("Today in direct speech is the day on which the sentence says that it was said") {
  CHECK(values("\"We will vote tomorrow,\" Lena Holm said on Tuesday.", "2017-05-05") == Words{"tomorrow = 2017-05-03", "Tuesday = 2017-05-02"});
  CHECK(values("On Tuesday, Lena Holm wrote: “We met last night.”", "2017-05-05") == Words{"Tuesday = 2017-05-02", "last night = 2017-05-01TNI"});
}

TEST_CASE("Where nobody says when it was said, today is that of the news, and open where the news is older than the paper") {
  CHECK(values("The ferry sank. \"We lost her today,\" Lena Holm said.", "2017-05-05") == Words{"today = 2017-05-05"});
  CHECK(values("The ferry sank on Tuesday.\n\n\"We lost her today,\" Lena Holm said.", "2017-05-05") ==
        Words{"Tuesday = 2017-05-02", "today = XXXX-XX-XX"});
  CHECK(values("The ferry sank on Friday.\n\n\"We lost her today,\" Lena Holm said.", "2017-05-05") ==
        Words{"Friday = 2017-05-05", "today = 2017-05-05"});
}

TEST_CASE("Only days that count from today depend on who speaks") {
  CHECK(values("The ferry sank on Tuesday.\n\n\"We sail on 10 May, and no more this year,\" Lena Holm said. She left today.", "2017-05-05") ==
        Words{"Tuesday = 2017-05-02", "10 May = 2017-05-10", "this year = 2017", "today = 2017-05-05"});
}
