// Texts that nobody would write, the same on every machine.
#pragma once

#include <cstdint>
#include <string>

namespace nutgraf::support {

/// A stream of numbers from a seed (George Marsaglia, "Xorshift RNGs", 2003: the 64-bit generator with shifts 13, 7, 17).
class Noise {
 public:
  explicit Noise(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15u + 1) {}

  /// A number below `bound`, which must be above 0.
  std::size_t below(std::size_t bound);

  /// Any bytes.
  std::string bytes(std::size_t length);
  /// Characters of all kinds: letters, marks, emoji, joiners, spaces, line ends, halves of surrogate pairs, NUL, broken bytes.
  std::string characters(std::size_t count);
  /// Words, marks, dates and line ends that the rules look for, in no order.
  std::string news(std::size_t count);
  /// `text` with pieces cut out, doubled, moved and broken.
  std::string mutation(const std::string& text);

 private:
  template <std::size_t N>
  std::string pieces(const char* const (&list)[N], std::size_t count);

  std::uint64_t state_;
};

}  // namespace nutgraf::support
