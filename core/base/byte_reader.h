// Numbers out of bytes, little endian, never past their end.
#pragma once

#include <cstdint>
#include <string_view>

namespace nutgraf::base {

/// Reads from the front of `bytes`. Past the end it gives zeros, and `ok()` is false from then on.
class ByteReader {
 public:
  explicit ByteReader(std::string_view bytes) : rest_(bytes) {}

  std::uint32_t u32() { return static_cast<std::uint32_t>(number(4)); }
  std::uint64_t u64() { return number(8); }
  /// The next `count` bytes; empty where there are fewer.
  std::string_view bytes(std::size_t count) {
    ok_ = ok_ && count <= rest_.size();
    if (!ok_) return {};
    const std::string_view taken = rest_.substr(0, count);
    rest_.remove_prefix(count);
    return taken;
  }
  /// Whether everything that was read was there.
  bool ok() const { return ok_; }

 private:
  std::uint64_t number(std::size_t width) {
    std::uint64_t value = 0;
    std::size_t shift = 0;
    for (const char byte : bytes(width)) {
      value |= std::uint64_t{static_cast<unsigned char>(byte)} << shift;
      shift += 8;
    }
    return value;
  }

  std::string_view rest_;
  bool ok_ = true;
};

}  // namespace nutgraf::base
