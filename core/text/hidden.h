// The characters that a reader does not see.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/utf8.h"

namespace nutgraf::text {

/// Soft hyphens, zero-width spaces and joiners, marks of direction, invisible operators and byte order marks (Unicode's
/// Default_Ignorable_Code_Point without the selectors and tags that shape pictographs).
constexpr bool is_hidden(char32_t c) {
  return c == 0xAD || c == 0x34F || c == 0x61C || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
         (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF;
}

/// Whether the character `c` at `at` is one of them; the joiner before a pictograph makes one sign of two and counts as seen.
inline bool is_hidden_at(std::string_view text, std::size_t at, base::Decoded character) {
  if (!is_hidden(character.code_point)) return false;
  const std::size_t next = at + character.length;
  return character.code_point != 0x200D || next >= text.size() || !base::is_pictograph(base::decode(text, next).code_point);
}

}  // namespace nutgraf::text
