#include <doctest/doctest.h>

#include "time/reading.h"

using namespace nutgraf;
using test::days;
using test::times_of;
using test::values;
using test::Words;

// 2 May 2017, the day of publication unless a test says another, was a Tuesday.

TEST_CASE("Dates are read in every order that newspapers write them in") {
  CHECK(values("The bridge opened on 3 March 1999.") == Words{"3 March 1999 = 1999-03-03"});
  CHECK(values("The bridge opened on March 3rd, 1999.") == Words{"March 3rd, 1999 = 1999-03-03"});
  CHECK(values("The bridge opened on the 3rd of March 1999.") == Words{"the 3rd of March 1999 = 1999-03-03"});
  CHECK(values("The bridge opened on Wednesday, March 3, 1999.") == Words{"Wednesday, March 3, 1999 = 1999-03-03"});
  CHECK(values("The bridge opened on 1999-03-03.") == Words{"1999-03-03 = 1999-03-03"});
  CHECK(values("The bridge opened on 25.3.1999 and on 1999/03/25.") == Words{"25.3.1999 = 1999-03-25", "1999/03/25 = 1999-03-25"});
  CHECK(values("The bridge opened on May twenty-first, 1999.") == Words{"May twenty-first, 1999 = 1999-05-21"});
  CHECK(values("The bridge opened on 3/25/1999.") == Words{"3/25/1999 = 1999-03-25"});
  CHECK(values("The bridge opened on Sept. 30, 1999, a holiday.") == Words{"Sept. 30, 1999 = 1999-09-30"});
  CHECK(values("The bridge opened in March 1999.") == Words{"March 1999 = 1999-03"});
  CHECK(values("The bridge opened in nineteen ninety-nine.") == Words{"nineteen ninety-nine = 1999"});
}

TEST_CASE("A weekday of a report is the last one, and the day of publication where it is that weekday") {
  CHECK(values("The ministers met on Friday.") == Words{"Friday = 2017-04-28"});
  CHECK(values("The ministers met on Tuesday.") == Words{"Tuesday = 2017-05-02"});
  CHECK(values("On Monday, the ministers met.") == Words{"Monday = 2017-05-01"});
}

TEST_CASE("A weekday that lies ahead is the next one") {
  CHECK(values("The ministers will meet on Friday.") == Words{"Friday = 2017-05-05"});
  CHECK(values("On Friday, the ministers will meet.") == Words{"Friday = 2017-05-05"});
  CHECK(values("The ministers are expected to meet on Monday.") == Words{"Monday = 2017-05-08"});
  CHECK(values("He said they would meet on Wednesday and Thursday.") == Words{"Wednesday = 2017-05-03", "Thursday = 2017-05-04"});
  CHECK(values("The talks had been due to end on Saturday.") == Words{"Saturday = 2017-04-29"});
}

TEST_CASE("Last, next and this say which weekday, month or season is meant") {
  CHECK(values("They met last Tuesday.") == Words{"last Tuesday = 2017-04-25"});
  CHECK(values("They meet next Tuesday.") == Words{"next Tuesday = 2017-05-09"});
  CHECK(values("They met last May.") == Words{"last May = 2016-05"});
  CHECK(values("They met last November.") == Words{"last November = 2016-11"});
  CHECK(values("It opens this September.") == Words{"this September = 2017-09"});
  CHECK(values("They will meet this Sunday.") == Words{"this Sunday = 2017-05-07"});
  CHECK(values("They met this Sunday.") == Words{"this Sunday = 2017-04-30"});
  CHECK(values("It opened last summer.") == Words{"last summer = 2016-SU"});
}

TEST_CASE("A month without a year is the last one in a report and the next one ahead") {
  CHECK(values("The strikes began in April.") == Words{"April = 2017-04"});
  CHECK(values("The strikes began in June.") == Words{"June = 2016-06"});
  CHECK(values("The court will hear the case in March.") == Words{"March = 2018-03"});
  CHECK(values("It could be their first meeting in July.") == Words{"July = 2017-07"});
}

TEST_CASE("A day without a year is the nearest, and its weekday helps to find it") {
  CHECK(values("The parties signed on Dec. 28.", "2017-01-03") == Words{"Dec. 28 = 2016-12-28"});
  CHECK(values("The parties agreed to a vote on May 20.") == Words{"May 20 = 2017-05-20"});
  CHECK(values("The parties signed on Sunday, Oct. 30.") == Words{"Sunday, Oct. 30 = 2016-10-30"});
}

TEST_CASE("A day ahead without a year is the next one, unless it was only just over") {
  CHECK(values("The court will rule on Oct. 2.", "2016-11-07") == Words{"Oct. 2 = 2017-10-02"});
  CHECK(values("The thrift is for sale. It announced the plan Aug. 21.", "2016-10-27")[0] == "Aug. 21 = 2016-08-21");
  CHECK(values("The union planned a march on Thursday.") == Words{"Thursday = 2017-05-04"});
}

TEST_CASE("A day of a month without its name is the nearest one with its number and weekday") {
  CHECK(values("The court sits from Friday the 19th on.") == Words{"Friday the 19th = 2017-05-19"});
  CHECK(values("The court will sit on the 15th.") == Words{"the 15th = 2017-05-15"});
  CHECK(values("The court will sit on the 20th of next month.") == Words{"the 20th of next month = 2017-06-20"});
  CHECK(values("She lives on the 15th floor.").empty());
}

TEST_CASE("What is counted within a month or a year has its day or week") {
  CHECK(values("It opens on the first Friday of July.") == Words{"the first Friday of July = 2017-07-07"});
  CHECK(values("It opened on the last Sunday of March 2014.") == Words{"the last Sunday of March 2014 = 2014-03-30"});
  CHECK(values("It opens on the second Monday of next month.") == Words{"the second Monday of next month = 2017-06-12"});
  CHECK(values("It opened on the last day of February 2016.") == Words{"the last day of February 2016 = 2016-02-29"});
  CHECK(values("It opened in the first week of 2015.") == Words{"the first week of 2015 = 2015-W01"});
  CHECK(values("It opened on the last weekend of October 2013.") == Words{"the last weekend of October 2013 = 2013-W43-WE"});
  CHECK(values("It was the first day of school.").empty());
}

TEST_CASE("Units count from the publication") {
  CHECK(values("He told a paper last week.") == Words{"last week = 2017-W17"});
  CHECK(values("He told a paper last week.", "2017-05-07") == Words{"last week = XXXX-WXX"});  // a Sunday, on which weeks begin for some
  CHECK(values("She left yesterday and returns tomorrow.") == Words{"yesterday = 2017-05-01", "tomorrow = 2017-05-03"});
  CHECK(values("It fell three days ago, two weeks ago, six months ago and ten years ago.") ==
        Words{"three days ago = 2017-04-29", "two weeks ago = 2017-W16", "six months ago = 2016-11", "ten years ago = 2007"});
  CHECK(values("It rose this year, last year and next month.") == Words{"this year = 2017", "last year = 2016", "next month = 2017-06"});
  CHECK(values("They played over the weekend.") == Words{"the weekend = 2017-W17-WE"});
  CHECK(values("It closed the day before yesterday and opens the week after next.") ==
        Words{"the day before yesterday = 2017-04-30", "the week after next = 2017-W20"});
  CHECK(values("It closed a fortnight ago.") == Words{"a fortnight ago = 2017-W16"});
  CHECK(values("They will play on Sunday of next week, or next week on Friday.") ==
        Words{"Sunday of next week = 2017-05-14", "next week on Friday = 2017-05-12"});
}

TEST_CASE("What counts from another time of the text is resolved against it") {
  CHECK(values("The king died on March 1. Two days later his son fled.") == Words{"March 1 = 2017-03-01", "Two days later = 2017-03-03"});
  CHECK(values("The king died on March 1. The next day his son fled.") == Words{"March 1 = 2017-03-01", "The next day = 2017-03-02"});
  CHECK(values("Sales rose in the third quarter of 2015 from a year earlier.") ==
        Words{"the third quarter of 2015 = 2015-Q3", "a year earlier = 2014-Q3"});
  CHECK(values("She won in 1996 and lost the following year.") == Words{"1996 = 1996", "the following year = 1997"});
  CHECK(values("She won in 1985. On May 22, 1995, she lost, and the following year she left.")[2] == "the following year = 1996");
  CHECK(values("Sales fell from the previous month.") == Words{"the previous month = 2017-04"});
  CHECK(times_of("The king died on March 1. The next day his son fled.", "2017-05-02")[1].anchor == TimeAnchor::Text);
}

TEST_CASE("A report about the past does not count from a day that is still to come") {
  CHECK(values("He will face a judge on June 9. The next day they searched his house.") ==
        Words{"June 9 = 2017-06-09", "The next day = XXXX-XX-XX"});
}

TEST_CASE("Ranges are intervals with their first and last day") {
  CHECK(values("The summit will be held on July 7-8 in Hamburg.") == Words{"July 7-8 = 2017-07-07/2017-07-08"});
  CHECK(days("The summit will be held on July 7-8 in Hamburg.") == "2017-07-07 … 2017-07-08");
  CHECK(days("The fair ran from 5 to 9 June 2016.") == "2016-06-05 … 2016-06-09");
  CHECK(days("The fair ran from December 30 - January 2.") == "2016-12-30 … 2017-01-02");
  CHECK(values("He was governor in 1994-95.") == Words{"1994-95 = 1994/1995"});
  CHECK(values("They met on April 3 and 4 in Oslo.") == Words{"April 3 = 2017-04-03", "4 = 2017-04-04"});
}

TEST_CASE("Decades, centuries, quarters and halves have their own values") {
  CHECK(values("It closed in the 1990s.") == Words{"the 1990s = 199"});
  CHECK(values("It closed in the mid-1990s and the '80s.") == Words{"mid-1990s = 199", "the '80s = 198"});
  CHECK(values("It was built in the 19th century.") == Words{"the 19th century = 18"});
  CHECK(values("Profit rose from that of the 1988 period.") == Words{"the 1988 period = 1988"});
  CHECK(values("It closed in the 70s.") == Words{"the 70s = 197"});
  CHECK(values("It closed in the 1800s.") == Words{"the 1800s = 18"});
  CHECK(values("It closed in the 1810s.") == Words{"the 1810s = 181"});
  CHECK(values("It closed in the 2000s.") == Words{"the 2000s = 200"});
  CHECK(values("Profit rose in Q3 and in H1 2016.") == Words{"Q3 = 2016-Q3", "H1 2016 = 2016-H1"});
  CHECK(values("Third-quarter profit beat that of the first half of 2016.") ==
        Words{"Third-quarter = 2016-Q3", "the first half of 2016 = 2016-H1"});
  CHECK(days("It was built in the 19th century.") == "1800-01-01 … 1899-12-31");
}

TEST_CASE("Times of day carry their day") {
  CHECK(values("The train left at 5:30 p.m. on Friday.") == Words{"5:30 p.m. on Friday = 2017-04-28T17:30"});
  CHECK(values("The train left on Friday at 5:30 p.m. from here.") == Words{"Friday at 5:30 p.m. = 2017-04-28T17:30"});
  CHECK(values("The train leaves at noon tomorrow.") == Words{"noon tomorrow = 2017-05-03T12:00"});
  CHECK(values("They met Tuesday night and this morning.") == Words{"Tuesday night = 2017-05-02TNI", "this morning = 2017-05-02TMO"});
  CHECK(values("They met last night and yesterday afternoon.") ==
        Words{"last night = 2017-05-01TNI", "yesterday afternoon = 2017-05-01TAF"});
  CHECK(values("They met in the early hours of Sunday.") == Words{"the early hours of Sunday = 2017-04-30TMO"});
  CHECK(values("It rained overnight into Sunday.") == Words{"overnight into Sunday = 2017-04-29TNI"});
  CHECK(values("They met at dawn on Monday.") == Words{"dawn on Monday = 2017-05-01TMO"});
  CHECK(values("They met the night before last.") == Words{"the night before last = 2017-04-30TNI"});
  CHECK(values("It starts at one minute past midnight on Friday.") == Words{"one minute past midnight on Friday = 2017-05-05T00:01"});
}

TEST_CASE("A verb of timetables in the present tense looks ahead") {
  CHECK(values("The court sits on Monday.") == Words{"Monday = 2017-05-08"});
  CHECK(values("The pool reopens on Thursday.") == Words{"Thursday = 2017-05-04"});
  CHECK(values("Voters go to the polls on Sunday.") == Words{"Sunday = 2017-05-07"});
  CHECK(values("The deadline is midnight on Friday.") == Words{"midnight on Friday = 2017-05-05T24:00"});
  CHECK(values("The court did not meet on Monday.") == Words{"Monday = 2017-05-01"});
}

TEST_CASE("Weeks are counted on from a day") {
  CHECK(values("They meet on Friday week.") == Words{"Friday week = 2017-05-12"});
  CHECK(values("They meet on Friday fortnight.") == Words{"Friday fortnight = 2017-05-19"});
  CHECK(values("They meet a week from Friday.") == Words{"a week from Friday = 2017-05-12"});
  CHECK(values("They meet two weeks from tomorrow.") == Words{"two weeks from tomorrow = 2017-05-17"});
  CHECK(values("They meet six weeks from May 10.") == Words{"six weeks from May 10 = 2017-06-21"});
}

TEST_CASE("Abbreviated weekdays stand alone behind a preposition") {
  CHECK(values("They met on Sat. and will meet on Thurs. in Oslo.") == Words{"Sat = 2017-04-29", "Thurs = 2017-05-04"});
  CHECK(values("The Sun praised Sat Nav.").empty());
}

TEST_CASE("The year to a day is a length and its end") {
  CHECK(values("Profit for the year to 31 March rose.") == Words{"the year = P1Y", "31 March = 2017-03-31"});
}

TEST_CASE("A part of the day says the half of a bare hour") {
  CHECK(values("They met this morning at 7.") == Words{"this morning at 7 = 2017-05-02T07:00"});
  CHECK(values("They meet at 10 o'clock tonight.") == Words{"10 o'clock tonight = 2017-05-02T22:00"});
  CHECK(values("They meet tonight at 8 o'clock.") == Words{"tonight at 8 o'clock = 2017-05-02T20:00"});
  CHECK(values("They will meet tomorrow afternoon at 5.") == Words{"tomorrow afternoon at 5 = 2017-05-03T17:00"});
  CHECK(values("They meet at 10 p.m. tonight.") == Words{"10 p.m. tonight = 2017-05-02T22:00"});
  CHECK(values("They met at half past three in the afternoon.") == Words{"half past three in the afternoon = XXXX-XX-XXT15:30"});
  CHECK(values("They met this morning at 7 homes.") == Words{"this morning = 2017-05-02TMO"});
}

TEST_CASE("Ranges of hours are intervals of one day") {
  CHECK(values("It opens from 3 p.m. to 5 p.m. tomorrow.") == Words{"3 p.m. to 5 p.m. tomorrow = 2017-05-03T15:00/2017-05-03T17:00"});
  CHECK(values("It opens from 5 to 6pm.") == Words{"5 to 6pm = XXXX-XX-XXT17:00/XXXX-XX-XXT18:00"});
  CHECK(values("It will open on Thursday from 9:30 to 11:00.") == Words{"Thursday from 9:30 to 11:00 = 2017-05-04T09:30/2017-05-04T11:00"});
  CHECK(values("It opens between 11am and 1pm today.") == Words{"11am and 1pm today = 2017-05-02T11:00/2017-05-02T13:00"});
}

TEST_CASE("A time of day without a day in its sentence keeps its day open") {
  CHECK(values("The king died on March 1. The bells rang at 6 a.m. in all towns.")[1] == "6 a.m. = XXXX-XX-XXT06:00");
}

TEST_CASE("Modifiers say which part is meant or how exact it is") {
  const auto modifier = [](const std::string& text) { return times_of(text, "2017-05-02").at(0).modifier; };
  CHECK(modifier("It opened in early 2016.") == "START");
  CHECK(modifier("It opened in mid-March.") == "MID");
  CHECK(modifier("It opened late last year.") == "END");
  CHECK(modifier("It opened at the end of March.") == "END");
  CHECK(modifier("It took about two hours.") == "APPROX");
  CHECK(modifier("It took more than two hours.") == "MORE_THAN");
  CHECK(modifier("It took nearly two hours.") == "LESS_THAN");
  CHECK(modifier("It took at least two hours.") == "EQUAL_OR_MORE");
  CHECK(modifier("It took up to two hours.") == "EQUAL_OR_LESS");
  CHECK(modifier("It took two hours.").empty());
  CHECK(modifier("It opens no sooner than Friday.") == "ON_OR_AFTER");
  CHECK(modifier("It opens no later than 5 May.") == "ON_OR_BEFORE");
}

TEST_CASE("Lengths of time") {
  CHECK(values("It took three days, two hours and half an hour.") == Words{"three days = P3D", "two hours = PT2H", "half an hour = PT30M"});
  CHECK(values("A six-month ban and a 10-year plan.") == Words{"six-month = P6M", "10-year = P10Y"});
  CHECK(values("The war lasted two and a half years.") == Words{"two and a half years = P2Y6M"});
  CHECK(values("They waited for years and several weeks.") == Words{"years = PXY", "several weeks = PXW"});
  CHECK(values("It fell over the past two decades.") == Words{"the past two decades = P20Y"});
  CHECK(values("It fell in the past year.") == Words{"the past year = P1Y"});
  CHECK(values("It took another hour, half an hour and all week.") ==
        Words{"another hour = PT1H", "half an hour = PT30M", "all week = P1W"});
  CHECK(values("It will take the next decade.") == Words{"the next decade = P10Y"});
  CHECK(days("It took three days.") == "none");
}

TEST_CASE("What recurs is a set") {
  CHECK(values("They meet every Monday, twice a week and each year.") ==
        Words{"every Monday = XXXX-WXX-1", "twice a week = P1W", "each year = P1Y"});
  CHECK(values("They earn $5 a day and meet on Sundays.") == Words{"a day = P1D", "Sundays = XXXX-WXX-7"});
  CHECK(values("They meet every Monday at 4 p.m., at 9 a.m. on Sundays and every other Friday.") ==
        Words{"every Monday at 4 p.m. = XXXX-WXX-1T16:00", "9 a.m. on Sundays = XXXX-WXX-7T09:00", "every other Friday = XXXX-WXX-5"});
  CHECK(times_of("They meet daily.", "").at(0).type == TimeType::Set);
}

TEST_CASE("Now, the past and the future are references") {
  CHECK(values("It is now open, was recently shut and looks to the future.") ==
        Words{"now = PRESENT_REF", "recently = PAST_REF", "the future = FUTURE_REF"});
  CHECK(values("It closed several years ago.") == Words{"several years ago = PAST_REF"});
}

TEST_CASE("Holidays have the day of their year") {
  CHECK(values("They met on Christmas Day.") == Words{"Christmas Day = 2016-12-25"});
  CHECK(values("They met at Easter 2018.") == Words{"Easter 2018 = 2018-04-01"});
  CHECK(values("They met on Black Friday and on Maundy Thursday 2013.") ==
        Words{"Black Friday = 2016-11-25", "Maundy Thursday 2013 = 2013-03-28"});
  CHECK(values("They met last Thanksgiving.") == Words{"last Thanksgiving = 2016-11-24"});
}

TEST_CASE("Without a date of publication the value says what is known and there are no days") {
  CHECK(values("They met on Tuesday.", "") == Words{"Tuesday = XXXX-WXX-2"});
  CHECK(values("They met in April.", "") == Words{"April = XXXX-04"});
  CHECK(values("They met on April 3.", "") == Words{"April 3 = XXXX-04-03"});
  CHECK(values("They met last week and yesterday.", "") == Words{"last week = XXXX-WXX", "yesterday = XXXX-XX-XX"});
  CHECK(values("They met on Tuesday night.", "") == Words{"Tuesday night = XXXX-WXX-2TNI"});
  CHECK(days("They met on Tuesday.", "") == "none");
  CHECK(days("They met on 4 April 2011.", "") == "2011-04-04 … 2011-04-04");
}

TEST_CASE("Words that only look like times are none") {
  for (const std::string text :
       {"It may rain, and Theresa May agreed.", "They march on the capital.", "The second man came the minute he could.",
        "More than 2000 people and 1,984 cars came.", "The Sun wrote that prices fall.", "A spring in the garden broke.",
        "Chapter 7 of the book has 30 pages.", "The score was 3-2.", "Call 555-1998 for help.", "The 44-year-old is in her 30s.",
        "He drove at 1900 mph.", "She sat on a wed sofa and the sun rose.", "Three quarters of them agreed.",
        "Version 2.0 of Windows 2000 is old.", "He was named player of the year.", "Iran may not attend.", "The town soon flourished.",
        "They marched on Remembrance Sunday.", "Temperatures in the 70s were rare.", "She writes for the daily Politiken."}) {
    CAPTURE(text);
    CHECK(values(text).empty());
  }
}

TEST_CASE("Ages say how old somebody is and not when") {
  CHECK(values("The 44-year-old teacher and a six-month-old baby, both 20 years old.").empty());
}

TEST_CASE("An article's own boilerplate has no times, its date line has") {
  const std::string text =
      "Friday, January 4, 2019\n\nThe council of the town voted on Monday to close the old bridge to all cars while it is mended.\n\n© "
      "2019 The Daily Bridge. All rights reserved.";
  CHECK(values(text, "") == Words{"Friday, January 4, 2019 = 2019-01-04", "Monday = 2018-12-31"});
}

TEST_CASE("\"The last month\" behind \"for\" lasts up to now, and alone it is one of the calendar") {
  CHECK(values("Nothing was sold for the last month.") == Words{"the last month = P1M"});
  CHECK(values("Prices rose over the last year.") == Words{"the last year = P1Y"});
  CHECK(values("Prices rose last year.") == Words{"last year = 2016"});
}
