#include "model/quantise.h"

#include <algorithm>
#include <cmath>
#include <cstring>

#include "model/int8_matrix.h"

namespace nutgraf::model {
namespace {

/// The largest magnitude of the row, infinite or NaN where any number is: the bits of magnitudes are ordered as they are.
float largest_magnitude(const float* row, std::size_t size) {
  std::uint32_t largest = 0;
  for (std::size_t i = 0; i < size; ++i) {
    std::uint32_t bits;
    std::memcpy(&bits, row + i, sizeof bits);
    largest = std::max(largest, bits & 0x7FFFFFFFu);
  }
  float magnitude;
  std::memcpy(&magnitude, &largest, sizeof magnitude);
  return magnitude;
}

}  // namespace

__attribute__((noinline)) float quantise(const float* row, std::size_t size, std::int16_t* integers) {
  const float largest = largest_magnitude(row, size);
  if (!(largest >= 1e-30f && std::isfinite(largest))) {
    std::fill_n(integers, size, std::int16_t{0});
    return 0;
  }
  const float inverse = kLargestActivation / largest;
  for (std::size_t i = 0; i < size; ++i) {
    const float scaled = row[i] * inverse;
    integers[i] = static_cast<std::int16_t>(static_cast<std::int32_t>(scaled + std::copysign(0.5f, scaled)));
  }
  return largest / kLargestActivation;
}

}  // namespace nutgraf::model
