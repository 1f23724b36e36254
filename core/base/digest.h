// A digest of bytes: two texts with the same one are, for all practical purposes, the same text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace nutgraf::base {

/// FNV-1a with 32 bits, by which the weights know words.
constexpr std::uint32_t fnv1a(std::string_view bytes, std::uint32_t hash = 0x811C9DC5u) {
  for (const char byte : bytes) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x01000193u;
  return hash;
}

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
