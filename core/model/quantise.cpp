#include "model/quantise.h"

#include <algorithm>
#include <cmath>

#include "model/lanes.h"
#include "model/int8_matrix.h"

namespace nutgraf::model {
namespace {

/// The largest magnitude of the row, infinite or NaN where any number is: the bits of magnitudes are ordered as they are.
float largest_magnitude(const float* row, std::size_t size) {
  const auto magnitudes = [](Floats numbers) { return bits_of(numbers) & 0x7FFFFFFF; };
  Integers largest{};
  std::size_t i = 0;
  for (; i + kLanes <= size; i += kLanes) {
    const Integers next = magnitudes(load(row + i));
    largest = next > largest ? next : largest;
  }
  for (; i < size; ++i) largest[0] = std::max(largest[0], magnitudes(all(row[i]))[0]);
  std::int32_t of_all = 0;
  for (std::size_t lane = 0; lane < kLanes; ++lane) of_all = std::max(of_all, largest[lane]);
  return of_bits(all(of_all))[0];
}

/// To the nearest integers, halves away from zero.
Integers rounded(Floats numbers) {
  const Integers signs = bits_of(numbers) & INT32_MIN, half = bits_of(all(0.5f));
  return truncated(numbers + of_bits(half | signs));
}

}  // namespace

__attribute__((noinline)) float quantise(const float* row, std::size_t size, std::int16_t* integers) {
  const float largest = largest_magnitude(row, size);
  if (!(largest >= 1e-30f && std::isfinite(largest))) {
    std::fill_n(integers, size, std::int16_t{0});
    return 0;
  }
  const float inverse = kLargestActivation / largest;
  std::size_t i = 0;
  for (; i + kLanes <= size; i += kLanes) store(shortened(rounded(load(row + i) * inverse)), integers + i);
  for (; i < size; ++i) integers[i] = shortened(rounded(all(row[i]) * inverse))[0];
  return largest / kLargestActivation;
}

}  // namespace nutgraf::model
