#include <doctest/doctest.h>

#include "support/reading.h"

using namespace nutgraf;

TEST_CASE("Well-formed text stays as it is") {
  const std::string text = "\uFEFFNaïve 👍 cafe\u0301\r\n";
  const Document document = test::analyze(text);
  CHECK(document.source.text == text);
  CHECK(document.source.repairs.empty());
}

TEST_CASE("Each malformed subpart becomes one replacement character, as a browser's decoder does it") {
  const struct {
    std::string bytes, text;
  } cases[] = {
      {"a\xFF" "b", "a\uFFFDb"},                      // no lead byte at all
      {"a\xC0\xAF" "b", "a\uFFFD\uFFFDb"},            // overlong
      {"a\xE2\x82" "b", "a\uFFFDb"},                  // cut short
      {"a\xED\xA0\x80" "b", "a\uFFFD\uFFFD\uFFFDb"},  // a surrogate
      {"a\xF0\x9F\x98", "a\uFFFD"},                   // cut short at the end
      {"\xF5\x80\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"},
  };
  for (const auto& [bytes, text] : cases) {
    const Document document = test::analyze(bytes);
    CHECK(document.source.text == text);
    std::size_t removed = 0;
    for (const Repair& repair : document.source.repairs) removed += repair.removed;
    CHECK(document.source.text.size() + removed - 3 * document.source.repairs.size() == bytes.size());
  }
}
