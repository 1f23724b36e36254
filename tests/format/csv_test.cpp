#include "format/csv.h"

#include <doctest/doctest.h>

namespace nutgraf::format {
namespace {

TEST_CASE("a field stands in quotation marks where it could be read in two ways, and only there") {
  CsvRows rows;
  rows.field("plain words").field("").field("a,b").field("\"a\"").field("a\nb").field("a\rb").field("é😀").end_row();
  CHECK(rows.take() == "plain words,,\"a,b\",\"\"\"a\"\"\",\"a\nb\",\"a\rb\",é😀\r\n");
}

TEST_CASE("rows end with a line end and begin without a comma") {
  CsvRows rows;
  rows.field("").field("b").end_row();
  rows.field("").field("d").end_row();
  CHECK(rows.take() == ",b\r\n,d\r\n");
  CHECK(rows.take().empty());
}

}  // namespace
}  // namespace nutgraf::format
