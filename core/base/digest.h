// A digest of bytes: two texts with the same one are, for all practical purposes, the same text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace nutgraf::base {

/// FNV-1a with 64 bits (G. Fowler, L. C. Noll and K.-P. Vo), which tells texts apart but keeps out no forger.
class Digest {
 public:
  void add(std::string_view bytes);
  /// Sixteen hexadecimal digits.
  std::string hex() const;

 private:
  std::uint64_t state_ = 0xCBF29CE484222325u;
};

}  // namespace nutgraf::base
