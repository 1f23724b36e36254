// Character references of HTML that were left in a text.
#pragma once

#include <cstdint>
#include <string_view>

namespace nutgraf::text {

/// A character written as `&amp;`, `&#8217;` or `&#x2019;`.
struct CharacterReference {
  char32_t code_point = 0;
  std::uint32_t length = 0;  ///< bytes of the reference; 0 where there is none
};

/// The reference at the start of `text`, with its semicolon: by number, or by one of HTML's names for punctuation, spaces,
/// currencies and invisible marks.
CharacterReference character_reference(std::string_view text);

}  // namespace nutgraf::text
