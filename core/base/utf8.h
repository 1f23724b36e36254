// UTF-8 and what a code point is: letter, digit, space, mark. Total on any bytes; no tables of the whole of Unicode, but
// exact for the Latin, Greek and Cyrillic scripts and for the punctuation that news uses.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace nutgraf::base {

/// One decoded character: `length` bytes (1–4). Where the bytes are no UTF-8, `valid` is false, `code_point` U+FFFD and
/// `length` the maximal subpart to replace, as the WHATWG Encoding Standard and Unicode ch. 3.9 have it.
struct Decoded {
  char32_t code_point = 0xFFFD;
  std::uint8_t length = 1;
  bool valid = false;
};

/// The character that begins at `at`; `at` must be below `text.size()`.
Decoded decode(std::string_view text, std::size_t at);
/// The valid character that ends at `end`; `text` must be well formed and `end` a border above 0.
Decoded decode_before(std::string_view text, std::size_t end);
/// Appends the UTF-8 of `code_point`.
void append(std::string& text, char32_t code_point);
/// Whether `at` is the start of a character or the end of the (well-formed) text.
bool is_border(std::string_view text, std::size_t at);

bool is_letter(char32_t c);
bool is_upper(char32_t c);
bool is_lower(char32_t c);
/// ASCII digits only: others do not count in English numbers.
constexpr bool is_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
/// White space, line ends, control characters, non-breaking and zero-width spaces and the byte order mark.
bool is_space(char32_t c);
/// A combining mark, joiner, variation selector or soft hyphen: belongs to the character before it.
bool is_mark(char32_t c);
/// Any of ' ’ ‘ ‛ ʼ ` and their like.
bool is_apostrophe(char32_t c);
/// Any of " “ ” „ ‟ « » and their like (not the single ones).
bool is_double_quote(char32_t c);
/// Hyphens and dashes of every length.
bool is_dash(char32_t c);
/// Emoji and pictographs.
bool is_pictograph(char32_t c);

char32_t to_lower(char32_t c);
char32_t to_upper(char32_t c);
/// The text in lower case, with curly apostrophes made straight and soft hyphens left out: the form to look words up by.
std::string fold(std::string_view text);

}  // namespace nutgraf::base
