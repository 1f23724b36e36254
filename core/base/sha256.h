// SHA-256 (FIPS 180-4): the digest that names a file of weights.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace nutgraf::base {

/// The digest of bytes that are added piece by piece; a copy goes on by itself.
class Sha256 {
 public:
  void add(std::string_view bytes);
  /// The 32 bytes of the digest of all that was added; nothing may be added afterwards.
  std::string finish();

 private:
  void digest_block(const unsigned char* block);

  std::array<std::uint32_t, 8> state_ = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  std::array<unsigned char, 64> block_{};
  std::uint64_t length_ = 0;  // in bytes
};

/// Two lower-case hexadecimal digits a byte.
std::string hex(std::string_view bytes);

}  // namespace nutgraf::base
