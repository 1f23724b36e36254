#include "base/digest.h"

namespace nutgraf::base {

void Digest::add(std::string_view bytes) {
  for (const char byte : bytes) state_ = (state_ ^ static_cast<unsigned char>(byte)) * 0x100000001B3u;
}

std::string Digest::hex() const {
  std::string digits;
  for (int shift = 60; shift >= 0; shift -= 4) digits += "0123456789abcdef"[(state_ >> shift) & 0xF];
  return digits;
}

}  // namespace nutgraf::base
