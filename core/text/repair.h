// bytes -> well-formed UTF-8.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace nutgraf::text {

/// A place where bytes that are no UTF-8 were replaced by U+FFFD (3 bytes).
struct Repair {
  std::uint32_t at = 0;       ///< where the replacement stands in the repaired text
  std::uint32_t removed = 0;  ///< how many bytes of the input it stands for (1–3)
};

struct Repaired {
  std::string text;
  std::vector<Repair> repairs;  ///< in order of `at`
};

/// `bytes` with each maximal malformed subpart replaced by U+FFFD, as a browser's TextDecoder does it (WHATWG Encoding Standard).
Repaired repair(std::string bytes);

}  // namespace nutgraf::text
