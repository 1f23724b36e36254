// An exact number, as figures carry it. Arithmetic on it lives in base/exact.h.
#pragma once

#include <cstdint>

namespace nutgraf {

/// A fraction in its lowest terms: 12 is 12/1, 5.2 is 26/5, a third is 1/3. `denominator` is above 0, and both are below 2^53 in size, so
/// that the nearest double of each is itself.
struct Number {
  std::int64_t numerator = 0;
  std::int64_t denominator = 1;

  friend constexpr bool operator==(Number a, Number b) { return a.numerator == b.numerator && a.denominator == b.denominator; }
  friend constexpr bool operator!=(Number a, Number b) { return !(a == b); }
};

/// The nearest double: one division, which IEEE 754 rounds alike on every machine.
constexpr double to_double(Number number) { return static_cast<double>(number.numerator) / static_cast<double>(number.denominator); }

}  // namespace nutgraf
