// Words by enumerator.
#pragma once

#include <cstddef>
#include <string_view>

namespace nutgraf::format {

/// The words at the enumerator's place; the list is in the order of the enumeration.
template <class Enumeration, std::size_t N>
constexpr std::string_view word_of(const std::string_view (&words)[N], Enumeration value) {
  return words[static_cast<std::size_t>(value)];
}

}  // namespace nutgraf::format
