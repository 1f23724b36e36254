// Puts a text together from its parts.
#pragma once

#include <string>
#include <string_view>

namespace nutgraf::time {

/// The parts one after the other.
template <class... Parts>
std::string join(const Parts&... parts) {
  std::string text;
  (text.append(std::string_view(parts)), ...);
  return text;
}

}  // namespace nutgraf::time
