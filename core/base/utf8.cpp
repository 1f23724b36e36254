#include "base/utf8.h"

namespace nutgraf::base {
namespace {

constexpr bool within(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

constexpr bool is_continuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

/// The range that the byte after a lead byte must lie in: this is what keeps out overlong forms and surrogates.
struct SecondByte {
  unsigned char low, high;
};

constexpr SecondByte second_byte(unsigned char lead) {
  switch (lead) {
    case 0xE0: return {0xA0, 0xBF};
    case 0xED: return {0x80, 0x9F};
    case 0xF0: return {0x90, 0xBF};
    case 0xF4: return {0x80, 0x8F};
    default: return {0x80, 0xBF};
  }
}

/// Scripts where upper and lower case alternate code point by code point, the upper one even.
constexpr bool alternates_from_even(char32_t c) {
  return within(c, 0x100, 0x137) || within(c, 0x14A, 0x177) || within(c, 0x1A0, 0x1A5) || within(c, 0x1DE, 0x1EF) ||
         within(c, 0x1F8, 0x21F) || within(c, 0x222, 0x233) || within(c, 0x460, 0x481) || within(c, 0x48A, 0x4BF) ||
         within(c, 0x4D0, 0x52F) || within(c, 0x1E00, 0x1E95) || within(c, 0x1EA0, 0x1EFF);
}

/// The same with the upper one odd.
constexpr bool alternates_from_odd(char32_t c) {
  return within(c, 0x139, 0x148) || within(c, 0x179, 0x17E) || within(c, 0x1AF, 0x1B0) || within(c, 0x1B3, 0x1B6) ||
         within(c, 0x1CD, 0x1DC) || within(c, 0x4C1, 0x4CE);
}

}  // namespace

Decoded decode(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(at);
  if (lead < 0x80) return {lead, 1, true};
  const std::uint8_t length = lead >= 0xC2 && lead <= 0xDF ? 2 : lead >= 0xE0 && lead <= 0xEF ? 3 : lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
  if (length == 0) return {};
  char32_t code_point = lead & (0xFF >> (length + 1));
  for (std::uint8_t i = 1; i < length; ++i) {
    if (at + i >= text.size()) return {0xFFFD, i, false};
    const unsigned char next = byte(at + i);
    const SecondByte range = i == 1 ? second_byte(lead) : SecondByte{0x80, 0xBF};
    if (next < range.low || next > range.high) return {0xFFFD, i, false};
    code_point = (code_point << 6) | (next & 0x3F);
  }
  return {code_point, length, true};
}

Decoded decode_before(std::string_view text, std::size_t end) {
  std::size_t at = end - 1;
  while (at > 0 && end - at < 4 && is_continuation(static_cast<unsigned char>(text[at]))) --at;
  return decode(text, at);
}

void append(std::string& text, char32_t c) {
  const auto put = [&](char32_t byte) { text.push_back(static_cast<char>(static_cast<unsigned char>(byte))); };
  if (c < 0x80) {
    put(c);
  } else if (c < 0x800) {
    put(0xC0 | (c >> 6));
    put(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    put(0xE0 | (c >> 12));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  } else {
    put(0xF0 | (c >> 18));
    put(0x80 | ((c >> 12) & 0x3F));
    put(0x80 | ((c >> 6) & 0x3F));
    put(0x80 | (c & 0x3F));
  }
}

bool is_border(std::string_view text, std::size_t at) {
  return at >= text.size() ? at == text.size() : !is_continuation(static_cast<unsigned char>(text[at]));
}

bool is_space(char32_t c) {
  return c <= 0x20 || within(c, 0x7F, 0xA0) || c == 0x1680 || within(c, 0x2000, 0x200B) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
         c == 0x205F || c == 0x3000 || c == 0xFEFF;
}

bool is_mark(char32_t c) {
  return c == 0xAD || within(c, 0x300, 0x36F) || within(c, 0x200C, 0x200F) || within(c, 0x202A, 0x202E) || within(c, 0x2060, 0x206F) ||
         within(c, 0x1AB0, 0x1AFF) || within(c, 0x1DC0, 0x1DFF) || within(c, 0x20D0, 0x20FF) || within(c, 0xFE00, 0xFE0F) ||
         within(c, 0xFE20, 0xFE2F) || within(c, 0x1F3FB, 0x1F3FF) || within(c, 0xE0000, 0xE01EF);
}

bool is_apostrophe(char32_t c) {
  return c == U'\'' || c == U'`' || c == 0xB4 || c == 0x2BC || within(c, 0x2018, 0x201B) || c == 0x2032 || c == 0xFF07;
}

bool is_double_quote(char32_t c) { return c == U'"' || c == 0xAB || c == 0xBB || within(c, 0x201C, 0x201F) || c == 0x2033 || c == 0xFF02; }

bool is_dash(char32_t c) { return c == U'-' || within(c, 0x2010, 0x2015) || c == 0x2212 || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D; }

bool is_pictograph(char32_t c) {
  return within(c, 0x2190, 0x21FF) || within(c, 0x2300, 0x27BF) || within(c, 0x2900, 0x297F) || within(c, 0x2B00, 0x2BFF) ||
         within(c, 0x1F000, 0x1FAFF);
}

bool is_letter(char32_t c) {
  if (c < 0x80) return within(c, U'a', U'z') || within(c, U'A', U'Z');
  if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
  if (c == 0xD7 || c == 0xF7) return false;
  if (c < 0x2B0) return true;
  if (is_mark(c) || is_space(c) || is_apostrophe(c) || is_pictograph(c)) return false;
  if (within(c, 0x2B0, 0x2FF) || within(c, 0x2000, 0x2BFF) || within(c, 0x2E00, 0x2E7F) || within(c, 0x3000, 0x3020)) {
    return within(c, 0x2B0, 0x2B8);
  }
  if (within(c, 0xE000, 0xF8FF) || within(c, 0xFE30, 0xFE6F) || within(c, 0xFF00, 0xFF20) || within(c, 0xFFF0, 0xFFFF)) return false;
  return c < 0xE0000 && c != 0x37E && c != 0x387 && c != 0x55A && c != 0x589 && c != 0x60C && c != 0x61B && c != 0x61F && c != 0x6D4 &&
         !within(c, 0x660, 0x66D) && c != 0x964 && c != 0x965;
}

char32_t to_lower(char32_t c) {
  if (c < 0x80) return within(c, U'A', U'Z') ? c + 32 : c;
  if (within(c, 0xC0, 0xDE) && c != 0xD7) return c + 32;
  if (c == 0x130) return U'i';
  if (c == 0x178) return 0xFF;
  if (c == 0x18F) return 0x259;
  if (c == 0x1E9E) return 0xDF;
  if (alternates_from_even(c)) return c | 1;
  if (alternates_from_odd(c)) return (c & 1) ? c + 1 : c;
  if (within(c, 0x391, 0x3AB) && c != 0x3A2) return c + 32;
  if (within(c, 0x388, 0x38A)) return c + 37;
  if (c == 0x386) return 0x3AC;
  if (c == 0x38C) return 0x3CC;
  if (c == 0x38E || c == 0x38F) return c + 63;
  if (within(c, 0x410, 0x42F)) return c + 32;
  if (within(c, 0x400, 0x40F)) return c + 80;
  if (c == 0x4C0) return 0x4CF;
  return c;
}

char32_t to_upper(char32_t c) {
  if (c < 0x80) return within(c, U'a', U'z') ? c - 32 : c;
  if (c == 0xDF || c == 0xB5) return c;
  if (within(c, 0xE0, 0xFE) && c != 0xF7) return c - 32;
  if (c == 0xFF) return 0x178;
  if (c == 0x131) return U'I';
  if (c == 0x259) return 0x18F;
  if (alternates_from_even(c)) return c & ~char32_t{1};
  if (alternates_from_odd(c)) return (c & 1) ? c : c - 1;
  if (within(c, 0x3B1, 0x3CB) && c != 0x3C2) return c - 32;
  if (within(c, 0x3AD, 0x3AF)) return c - 37;
  if (c == 0x3AC) return 0x386;
  if (c == 0x3CC) return 0x38C;
  if (c == 0x3CD || c == 0x3CE) return c - 63;
  if (within(c, 0x430, 0x44F)) return c - 32;
  if (within(c, 0x450, 0x45F)) return c - 80;
  if (c == 0x4CF) return 0x4C0;
  return c;
}

bool is_upper(char32_t c) { return to_lower(c) != c; }
bool is_lower(char32_t c) { return within(c, U'a', U'z') || c == 0xDF || to_upper(c) != c; }

std::string fold(std::string_view text) {
  std::string folded;
  folded.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Decoded character = decode(text, at);
    at += character.length;
    if (character.code_point == 0xAD) continue;
    append(folded, is_apostrophe(character.code_point) ? U'\'' : to_lower(character.code_point));
  }
  return folded;
}

}  // namespace nutgraf::base
