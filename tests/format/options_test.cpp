#include <doctest/doctest.h>

#include "nutgraf/nutgraf.h"

namespace nutgraf {
namespace {

TEST_CASE("a day is read where it exists") {
  CHECK(parse_date("2017-05-02").value() == Date{2017, 5, 2});
  CHECK(parse_date("2024-02-29").value() == Date{2024, 2, 29});
}

TEST_CASE("what is no day gives an error that names it") {
  for (const char* text : {"", "2017-5-2", "2017-02-30", "2023-02-29", "2017-13-01", "2017-00-10", "2017-01-00", "17-05-02", "2017/05/02",
                           "2017-05-02T10:00", " 2017-05-02", "+017-05-02", "2017-05-0x"}) {
    CAPTURE(text);
    const Result<Date> date = parse_date(text);
    REQUIRE(!date);
    CHECK(date.error().code == "date");
    CHECK(date.error().message.find("'" + std::string(text) + "'") != std::string::npos);
  }
}

TEST_CASE("a unit is read by its word and nothing else") {
  CHECK(offset_unit("utf16") == OffsetUnit::Utf16);
  CHECK(offset_unit("codepoint") == OffsetUnit::Codepoint);
  CHECK(offset_unit("utf8") == OffsetUnit::Utf8);
  CHECK(!offset_unit("UTF16"));
  CHECK(!offset_unit(""));
}

}  // namespace
}  // namespace nutgraf
