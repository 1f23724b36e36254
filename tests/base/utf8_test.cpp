#include "base/utf8.h"

#include <doctest/doctest.h>

#include <string>

namespace nutgraf::base {
namespace {

bool is_scalar(char32_t c) { return c <= 0x10FFFF && !(c >= 0xD800 && c <= 0xDFFF); }

TEST_CASE("every character is written and read back") {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    if (!is_scalar(c)) continue;
    std::string text = "a";
    append(text, c);
    const Decoded forward = decode(text, 1), backward = decode_before(text, text.size());
    if (!(forward.valid && forward.code_point == c && forward.length == text.size() - 1 && backward.code_point == c &&
          backward.length == forward.length)) {
      FAIL("U+", static_cast<unsigned>(c));
    }
  }
}

TEST_CASE("what is no UTF-8 is cut into maximal subparts") {
  const auto lengths = [](const std::string& text) {
    std::string lengths;
    for (std::size_t at = 0; at < text.size();) {
      const Decoded character = decode(text, at);
      lengths += (character.valid ? "v" : "x") + std::to_string(character.length);
      at += character.length;
    }
    return lengths;
  };
  CHECK(lengths("\x80") == "x1");                    // a byte that continues nothing
  CHECK(lengths("\xC0\xAF") == "x1x1");              // a form too long
  CHECK(lengths("\xE0\x80\x80") == "x1x1x1");        // another one
  CHECK(lengths("\xED\xA0\x80") == "x1x1x1");        // half a surrogate pair
  CHECK(lengths("\xF4\x90\x80\x80") == "x1x1x1x1");  // above U+10FFFF
  CHECK(lengths("\xF5\xFF") == "x1x1");              // bytes that never occur
  CHECK(lengths("\xE2\x82") == "x2");                // cut off at the end
  CHECK(lengths("\xF0\x9F\x99"
                "a") == "x3v1");  // cut off before another character
  CHECK(lengths("\xF0\x9F\x99\xF0\x9F\x99\x82") == "x3v4");
}

TEST_CASE("a border is where a character begins or the text ends") {
  const std::string text = "é🙂";
  std::string borders;
  for (std::size_t at = 0; at <= text.size() + 1; ++at) borders += is_border(text, at) ? '|' : '.';
  CHECK(borders == "|.|...|.");
}

TEST_CASE("each kind of character is told from the others") {
  for (const char32_t c : {U'a', U'Z', U'é', U'ß', U'Ł', U'ı', U'Я', U'ω', U'水', U'अ', U'ﬁ'}) CHECK(is_letter(c));
  for (const char32_t c : {U'0', U' ', U'-', U'’', U'“', U'×', U'÷', U'€', U'…', U'•', U'🙂', U'、', U'\u0301', U'\uFFFD', U'\u200B'})
    CHECK(!is_letter(c));
  for (const char32_t c : {U' ', U'\t', U'\n', U'\0', U'\u0085', U'\u00A0', U'\u200B', U'\u2028', U'\u202F', U'\u3000', U'\uFEFF'})
    CHECK(is_space(c));
  for (const char32_t c : {U'\u0301', U'\u00AD', U'\u200D', U'\uFE0F', U'\U0001F3FD'}) CHECK(is_mark(c));
  for (const char32_t c : {U'\'', U'’', U'‘', U'ʼ', U'`'}) CHECK(is_apostrophe(c));
  for (const char32_t c : {U'"', U'“', U'”', U'„', U'«', U'»'}) CHECK(is_double_quote(c));
  for (const char32_t c : {U'-', U'–', U'—', U'\u2011', U'−'}) CHECK(is_dash(c));
  for (const char32_t c : {U'🙂', U'☀', U'✓', U'→', U'🇳'}) CHECK(is_pictograph(c));
}

TEST_CASE("no character is of two kinds that exclude each other") {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    const int kinds = is_letter(c) + is_digit(c) + is_space(c) + is_apostrophe(c) + is_double_quote(c) + is_dash(c);
    if (kinds > 1 || (is_mark(c) && (is_letter(c) || is_space(c)))) FAIL("U+", static_cast<unsigned>(c));
    if (is_upper(c) && is_lower(c)) FAIL("U+", static_cast<unsigned>(c));
  }
}

TEST_CASE("lower and upper case lead to each other") {
  for (char32_t c = 0; c <= 0x10FFFF; ++c) {
    const char32_t lower = to_lower(c), upper = to_upper(c);
    // İ, ı and ẞ have a partner that does not lead back.
    const bool one_way = c == 0x130 || c == 0x1E9E || c == 0x131;
    if (to_lower(lower) != lower || to_upper(upper) != upper) FAIL("not settled: U+", static_cast<unsigned>(c));
    if (!one_way && lower != c && to_upper(lower) != c) FAIL("no way back: U+", static_cast<unsigned>(c));
    if (!one_way && upper != c && to_lower(upper) != c) FAIL("no way down: U+", static_cast<unsigned>(c));
    if (lower != c && !is_letter(c)) FAIL("case without a letter: U+", static_cast<unsigned>(c));
  }
}

TEST_CASE("case is known for the letters of European names") {
  const std::string upper = "AZÀÉÎÕÜÞÇĀŁŃŐŒŠŻŽȘȚΑΩΆΉΏƠƯƏАЯЁЄЇҐẼỆ", lower = "azàéîõüþçāłńőœšżžșțαωάήώơưəаяёєїґẽệ";
  CHECK(fold(upper) == lower);
  for (std::size_t at = 0; at < lower.size();) {
    const Decoded character = decode(lower, at);
    CHECK(is_lower(character.code_point));
    CHECK(is_upper(to_upper(character.code_point)));
    at += character.length;
  }
}

TEST_CASE("folding makes words alike that differ in dress") {
  CHECK(fold("Don’t") == "don't");
  CHECK(fold("O`BRIEN") == "o'brien");
  CHECK(fold("co\u00ADoperate") == "cooperate");
  CHECK(fold("") == "");
  CHECK(fold("İstanbul") == "istanbul");
}

}  // namespace
}  // namespace nutgraf::base
