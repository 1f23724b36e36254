#include "model/functions.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace nutgraf::model {

float exponential(float x) {
  // e^x = 2^n · e^r with n the nearest integer to x / ln 2. Adding 1.5 · 2^23 rounds to an integer, which then stands in
  // the lowest bits; ln 2 comes in two parts, the first with so few bits that its product with n is exact.
  constexpr float kLog2OfE = 1.44269504f, kRounder = 12582912.0f, kLn2High = 0.693359375f, kLn2Low = -2.12194440e-4f;
  x = std::min(std::max(x, -87.0f), 88.0f);
  const float shifted = x * kLog2OfE + kRounder;
  const float n = shifted - kRounder;
  const float r = x - n * kLn2High - n * kLn2Low;
  // The series of e^r to its seventh power: |r| is at most ln 2 / 2, so what is left out is below 6e−9.
  float series = 1.0f / 5040;
  series = series * r + 1.0f / 720;
  series = series * r + 1.0f / 120;
  series = series * r + 1.0f / 24;
  series = series * r + 1.0f / 6;
  series = series * r + 0.5f;
  series = series * r + 1.0f;
  series = series * r + 1.0f;
  std::uint32_t bits;
  std::memcpy(&bits, &shifted, sizeof bits);
  bits = (bits + 127) << 23;
  float power;
  std::memcpy(&power, &bits, sizeof power);
  return series * power;
}

__attribute__((noinline)) void silu(float* values, std::size_t count) {
  // Powers first, then quotients: in one loop g++ would divide by every bound of exponential() and only then choose, and
  // such quotients are so small that the processor takes a hundred times as long for them.
  constexpr std::size_t kBlock = 64;
  float powers[kBlock];
  for (std::size_t begin = 0; begin < count; begin += kBlock) {
    float* block = values + begin;
    const std::size_t size = std::min(count - begin, kBlock);
    for (std::size_t i = 0; i < size; ++i) powers[i] = exponential(-block[i]);
    for (std::size_t i = 0; i < size; ++i) block[i] /= 1.0f + powers[i];
  }
}

namespace {

/// The sum of term(i) for i below `width`, in an order that four lanes can share: every fourth, then the four together.
template <class Term>
float sum(std::size_t width, Term term) {
  float a = 0, b = 0, c = 0, d = 0;
  std::size_t i = 0;
  for (; i + 4 <= width; i += 4) a += term(i), b += term(i + 1), c += term(i + 2), d += term(i + 3);
  for (; i < width; ++i) a += term(i);
  return (a + b) + (c + d);
}

void layer_norm_row(const float* row, std::size_t width, const float* gain, const float* bias, float* out) {
  const float size = static_cast<float>(width);
  const float mean = sum(width, [&](std::size_t i) { return row[i]; }) / size;
  const float variance = sum(width, [&](std::size_t i) { return (row[i] - mean) * (row[i] - mean); }) / size;
  const float factor = 1.0f / std::sqrt(variance + 1e-5f);
  for (std::size_t i = 0; i < width; ++i) out[i] = (row[i] - mean) * factor * gain[i] + bias[i];
}

}  // namespace

__attribute__((noinline)) void layer_norm(const float* rows, std::size_t count, std::size_t width, const float* gain, const float* bias,
                                          float* out) {
  for (std::size_t r = 0; r < count; ++r) layer_norm_row(rows + r * width, width, gain, bias, out + r * width);
}

__attribute__((noinline)) void maxout(const float* rows, std::size_t count, std::size_t width, float* out) {
  for (std::size_t r = 0; r < count; ++r, rows += 2 * width, out += width) {
    for (std::size_t c = 0; c < width; ++c) out[c] = std::max(rows[c], rows[width + c]);
  }
}

}  // namespace nutgraf::model
