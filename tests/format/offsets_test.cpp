#include "format/offsets.h"

#include <doctest/doctest.h>

#include <string>

#include "text/source.h"

namespace nutgraf::format {
namespace {

TEST_CASE("an emoji is four bytes, one code point and two units of UTF-16") {
  const Source source = text::make_source("aé🙂b");
  const Offsets utf16(source, OffsetUnit::Utf16), codepoint(source, OffsetUnit::Codepoint), utf8(source, OffsetUnit::Utf8);
  const std::uint32_t b = 7;
  CHECK(utf16(b) == 4);
  CHECK(codepoint(b) == 3);
  CHECK(utf8(b) == 7);
  CHECK(utf16.length() == 5);
  CHECK(codepoint.length() == 4);
  CHECK(utf8.length() == 8);
}

TEST_CASE("bytes are those of the input where broken ones were replaced") {
  const std::string input =
      "a\xFF"
      "b\xE2\x82"
      "c";  // one broken byte, then two
  const Source source = text::make_source(input);
  REQUIRE(source.text == "a\uFFFDb\uFFFDc");
  const Offsets utf8(source, OffsetUnit::Utf8);
  CHECK(utf8(0) == 0);
  CHECK(utf8(1) == 1);  // the first replacement character
  CHECK(utf8(4) == 2);  // b
  CHECK(utf8(5) == 3);
  CHECK(utf8(8) == 5);  // c
  CHECK(utf8.length() == input.size());
}

TEST_CASE("positions can be asked for in any order and anywhere in a long text") {
  std::string text;
  for (int i = 0; i < 500; ++i) text += "x🙂é";
  const Source source = text::make_source(text);
  const Offsets utf16(source, OffsetUnit::Utf16), codepoint(source, OffsetUnit::Codepoint);
  for (std::uint32_t i = 500; i > 0; --i) {
    const std::uint32_t byte = 7 * i;
    CHECK(utf16(byte) == 4 * i);
    CHECK(codepoint(byte) == 3 * i);
  }
}

TEST_CASE("an empty text has no length") {
  const Source source;
  for (const OffsetUnit unit : {OffsetUnit::Utf16, OffsetUnit::Codepoint, OffsetUnit::Utf8}) CHECK(Offsets(source, unit).length() == 0);
}

}  // namespace
}  // namespace nutgraf::format
