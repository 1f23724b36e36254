#include "text/character_references.h"

#include <algorithm>
#include <iterator>

#include "base/utf8.h"

namespace nutgraf::text {
namespace {

struct Name {
  std::string_view name;
  char32_t code_point;
};

/// The names that editors' programs write for what a keyboard lacks or HTML reserves.
constexpr Name kNames[] = {{"nbsp", 0xA0},    {"amp", U'&'},      {"quot", U'"'},     {"apos", U'\''},    {"lt", U'<'},      {"gt", U'>'},      {"lsquo", 0x2018},
                           {"rsquo", 0x2019}, {"ldquo", 0x201C},  {"rdquo", 0x201D},  {"laquo", 0xAB},    {"raquo", 0xBB},   {"ndash", 0x2013}, {"mdash", 0x2014},
                           {"hellip", 0x2026}, {"shy", 0xAD},     {"zwj", 0x200D},    {"zwnj", 0x200C},   {"lrm", 0x200E},   {"rlm", 0x200F},   {"ensp", 0x2002},
                           {"emsp", 0x2003},  {"thinsp", 0x2009}, {"bull", 0x2022},   {"middot", 0xB7},   {"pound", 0xA3},   {"euro", 0x20AC},  {"copy", 0xA9},
                           {"reg", 0xAE},     {"trade", 0x2122},  {"deg", 0xB0}};
constexpr std::size_t kLongest = 10;

int digit_of(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char lower = static_cast<char>(c | 0x20);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : 16;
}

/// The number behind "&#"; 0 where it is none or no character.
char32_t numbered(std::string_view digits) {
  int base = 10;
  if (!digits.empty() && (digits[0] == 'x' || digits[0] == 'X')) {
    base = 16;
    digits.remove_prefix(1);
  }
  char32_t value = 0;
  for (const char c : digits) {
    if (digit_of(c) >= base || value > 0x10FFFF) return 0;
    value = value * static_cast<char32_t>(base) + static_cast<char32_t>(digit_of(c));
  }
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  return value < 0x20 || value > 0x10FFFF || surrogate ? 0 : value;
}

}  // namespace

CharacterReference character_reference(std::string_view text) {
  const std::size_t semicolon = text.substr(0, kLongest).find(';');
  if (text.empty() || text[0] != '&' || semicolon == std::string_view::npos || semicolon < 2) return {};
  const auto length = static_cast<std::uint32_t>(semicolon + 1);
  const std::string_view name = text.substr(1, semicolon - 1);
  if (name[0] == '#') {
    const char32_t value = numbered(name.substr(1));
    return {value, value == 0 ? 0 : length};
  }
  const auto found = std::find_if(std::begin(kNames), std::end(kNames), [&](const Name& known) { return known.name == name; });
  if (found == std::end(kNames)) return {};
  return {found->code_point, length};
}

}  // namespace nutgraf::text
