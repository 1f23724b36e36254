// Rows of real numbers as small integers with a scale.
#pragma once

#include <cstddef>
#include <cstdint>

namespace nutgraf::model {

/// Writes row[i] / scale, rounded to the nearest integer, halves away from zero, with scale = max |row| / 2047; gives the
/// scale. A row whose largest number is below 1e−30 or that holds a number that is not finite becomes zeros of scale 0.
float quantise(const float* row, std::size_t size, std::int16_t* integers);

}  // namespace nutgraf::model
