#include <doctest/doctest.h>

#include "time/reading.h"

using namespace nutgraf;
using test::Words;

namespace {

/// "code: message [the words that it is about]" of each warning.
Words warnings(const std::string& text) {
  Options options;
  options.published = parse_date("2017-05-02").value();
  const Document document = test::analyze(text, options);
  Words found;
  for (const Warning& warning : document.warnings) {
    found.push_back(warning.code + ": " + warning.message + " [" + (warning.span ? test::words(document, *warning.span) : "") + "]");
  }
  return found;
}

}  // namespace

TEST_CASE("A weekday that its date does not have is warned of") {
  CHECK(warnings("The bridge was opened on Monday, 3 May 2017.") ==
        Words{"weekday: “Monday, 3 May 2017” is a Wednesday. [Monday, 3 May 2017]"});
  CHECK(warnings("The train left the station at 5 p.m. on Friday, March 3, 1999.").size() == 1);
}

TEST_CASE("A weekday that fits its date, or that has none, is not warned of") {
  CHECK(warnings("The bridge was opened on Wednesday, 3 May 2017.").empty());
  CHECK(warnings("The bridge was opened on Sunday, Oct. 30, and closed on Friday.").empty());
  CHECK(warnings("The bridge will be opened on Friday of next week.").empty());
}

TEST_CASE("A day that its month does not have is warned of") {
  CHECK(warnings("The bridge will be opened on 31 June, they said.") == Words{"date: There is no “31 June” in the calendar. [31 June]"});
  CHECK(warnings("The bridge was opened on February 29, 2017.") ==
        Words{"date: There is no “February 29, 2017” in the calendar. [February 29, 2017]"});
  CHECK(warnings("The bridge was opened on February 29, 2016.").empty());
  CHECK(warnings("In June 31 people crossed the bridge.").empty());
}
