#include "format/offsets.h"

#include <doctest/doctest.h>

#include <string>

#include "text/source.h"

namespace nutgraf::format {
namespace {

TEST_CASE("an emoji is four bytes, one code point and two units of UTF-16") {
  const Source source = text::make_source("aé🙂b");
  const Offsets utf16(source, OffsetUnit::Utf16), codepoint(source, OffsetUnit::Codepoint), utf8(source, OffsetUnit::Utf8);
  const Span b{7, 8};
  CHECK(utf16(b) == Span{4, 5});
  CHECK(codepoint(b) == Span{3, 4});
  CHECK(utf8(b) == Span{7, 8});
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
  CHECK(utf8({0, 1}) == Span{0, 1});
  CHECK(utf8({1, 4}) == Span{1, 2});  // the first replacement character
  CHECK(utf8({4, 5}) == Span{2, 3});  // b
  CHECK(utf8({5, 8}) == Span{3, 5});
  CHECK(utf8({8, 9}) == Span{5, 6});  // c
  CHECK(utf8.length() == input.size());
}

TEST_CASE("positions can be asked for in any order and anywhere in a long text") {
  std::string text;
  for (int i = 0; i < 500; ++i) text += "x🙂é";
  const Source source = text::make_source(text);
  const Offsets utf16(source, OffsetUnit::Utf16), codepoint(source, OffsetUnit::Codepoint);
  for (std::uint32_t i = 500; i > 0; --i) {
    const std::uint32_t byte = 7 * i;
    CHECK(utf16({0, byte}) == Span{0, 4 * i});
    CHECK(codepoint({0, byte}) == Span{0, 3 * i});
  }
}

TEST_CASE("a span takes in what is left out between its words and not around them") {
  const std::string input = "\u200EAda\u200E \u00A0Mo\u00ADss\u00AD 🙂";
  const Source source = text::make_source(input);
  REQUIRE(source.text == "Ada Moss 🙂");
  const Offsets utf16(source, OffsetUnit::Utf16), codepoint(source, OffsetUnit::Codepoint), utf8(source, OffsetUnit::Utf8);
  const Span name{0, 8}, first{0, 3}, smile{9, 13};
  CHECK(codepoint(name) == Span{1, 12});
  CHECK(codepoint(first) == Span{1, 4});
  CHECK(codepoint(smile) == Span{14, 15});
  CHECK(utf16(smile) == Span{14, 16});
  CHECK(utf16.length() == 16);
  const Span bytes = utf8(name);
  CHECK(input.substr(bytes.begin, bytes.size()) == "Ada\u200E \u00A0Mo\u00ADss");
  CHECK(utf8.length() == input.size());
}

TEST_CASE("a joined word holds its hyphen and its line end in the input") {
  const std::string input = "The har-\r\n  bour";
  const Source source = text::make_source(input);
  REQUIRE(source.text == "The harbour");
  const Span bytes = Offsets(source, OffsetUnit::Utf8)({4, 11});
  CHECK(input.substr(bytes.begin, bytes.size()) == "har-\r\n  bour");
}

TEST_CASE("an empty text has no length") {
  const Source source;
  for (const OffsetUnit unit : {OffsetUnit::Utf16, OffsetUnit::Codepoint, OffsetUnit::Utf8}) CHECK(Offsets(source, unit).length() == 0);
}

}  // namespace
}  // namespace nutgraf::format
