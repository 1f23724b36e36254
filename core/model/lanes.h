// Eight numbers that go through the same operations together. Compilers know such vectors on every machine: where it has no
// registers as wide, they are taken in parts, with the same results.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

namespace nutgraf::model {

inline constexpr std::size_t kLanes = 8;
using Floats = float __attribute__((vector_size(kLanes * sizeof(float))));
using Integers = std::int32_t __attribute__((vector_size(kLanes * sizeof(std::int32_t))));
using ShortIntegers = std::int16_t __attribute__((vector_size(kLanes * sizeof(std::int16_t))));

/// The same number in every lane.
inline Floats all(float number) { return Floats{} + number; }
inline Integers all(std::int32_t number) { return Integers{} + number; }

inline Floats load(const float* from) {
  Floats numbers;
  std::memcpy(&numbers, from, sizeof numbers);
  return numbers;
}
inline void store(Floats numbers, float* to) { std::memcpy(to, &numbers, sizeof numbers); }
inline void store(ShortIntegers numbers, std::int16_t* to) { std::memcpy(to, &numbers, sizeof numbers); }

/// The bits of the numbers, and back.
inline Integers bits_of(Floats numbers) { return reinterpret_cast<Integers>(numbers); }
inline Floats of_bits(Integers bits) { return reinterpret_cast<Floats>(bits); }

/// Without their fractions; the numbers must be in the range of int32.
inline Integers truncated(Floats numbers) { return __builtin_convertvector(numbers, Integers); }
/// The lowest 16 bits.
inline ShortIntegers shortened(Integers numbers) { return __builtin_convertvector(numbers, ShortIntegers); }

}  // namespace nutgraf::model
