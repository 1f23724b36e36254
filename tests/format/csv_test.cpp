#include "format/csv.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <vector>

#include "support/noise.h"

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

using Fields = std::vector<std::string>;

TEST_CASE("whatever is written is read back, row by row") {
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    support::Noise noise(seed);
    std::vector<Fields> written;
    CsvRows rows;
    for (std::size_t row = 0; row < 5; ++row) {
      Fields& fields = written.emplace_back();
      for (std::size_t field = 0; field < 3; ++field) {
        constexpr const char* kPieces[] = {"a", ",", "\"", "\n", "\r\n", "é", "\"\"", " "};
        std::string& text = fields.emplace_back(noise.characters(noise.below(4)));
        for (std::size_t piece = noise.below(6); piece > 0; --piece) text += kPieces[noise.below(8)];
        rows.field(text);
      }
      rows.end_row();
    }
    std::vector<Fields> read;
    std::string row;
    CsvRowEnd end;
    const std::string all = rows.take();
    for (std::size_t begin = 0; begin < all.size();) {
      const std::size_t behind = all.find('\n', begin) + 1;
      const std::string line = all.substr(begin, behind - begin);
      row += line;
      begin = behind;
      if (!end.is_at(line)) continue;
      const auto fields = read_csv_row(row);
      REQUIRE(fields);
      read.push_back(fields.value());
      row.clear();
    }
    CHECK(row.empty());
    CHECK((read == written));
  }
}

TEST_CASE("rows are read as RFC 4180 writes them, with any line end or none") {
  for (const char* end : {"", "\n", "\r\n"}) {
    CHECK((read_csv_row("a,b c," + std::string(end)).value() == Fields{"a", "b c", ""}));
    CHECK((read_csv_row("\"a,\"\"b\"\"\nc\",\"\"" + std::string(end)).value() == Fields{"a,\"b\"\nc", ""}));
    CHECK((read_csv_row(end).value() == Fields{""}));
  }
  CHECK((read_csv_row("a 5\" pipe,b").value() == Fields{"a 5\" pipe", "b"}));
  CHECK(CsvRowEnd().is_at("a 5\" pipe,b\n"));
}

TEST_CASE("a row whose quotation marks do not fit is refused") {
  for (const char* row : {"\"a", "a,\"b\"c", "\"a\"\"", "\"a\" ,b"}) {
    CAPTURE(row);
    REQUIRE_FALSE(read_csv_row(row));
    CHECK(read_csv_row(row).error().code == "csv");
  }
}

}  // namespace
}  // namespace nutgraf::format
