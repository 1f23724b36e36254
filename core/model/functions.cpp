#include "model/functions.h"

#include <algorithm>
#include <cmath>

#include "model/lanes.h"

namespace nutgraf::model {
namespace {

Floats exponentials(Floats x) {
  // e^x = 2^n · e^r with n the nearest integer to x / ln 2. Adding 1.5 · 2^23 rounds to an integer, which then stands in
  // the lowest bits; ln 2 comes in two parts, the first with so few bits that its product with n is exact.
  constexpr float kLog2OfE = 1.44269504f, kRounder = 12582912.0f, kLn2High = 0.693359375f, kLn2Low = -2.12194440e-4f;
  const Floats lowest = all(-87.0f), highest = all(88.0f);
  x = x < lowest ? lowest : x;
  x = x > highest ? highest : x;
  const Floats shifted = x * kLog2OfE + kRounder;
  const Floats n = shifted - kRounder;
  const Floats r = x - n * kLn2High - n * kLn2Low;
  // The series of e^r to its seventh power: |r| is at most ln 2 / 2, so what is left out is below 6e−9.
  Floats series = all(1.0f / 5040);
  series = series * r + 1.0f / 720;
  series = series * r + 1.0f / 120;
  series = series * r + 1.0f / 24;
  series = series * r + 1.0f / 6;
  series = series * r + 0.5f;
  series = series * r + 1.0f;
  series = series * r + 1.0f;
  return series * of_bits((bits_of(shifted) + 127) << 23);
}

/// x times the logistic function of 2 · √(2/π) · (x + 0.044715 x³), which is 1 + tanh of half of that, halved.
Floats gelu(Floats x) {
  constexpr float kTwiceRootOfTwoOverPi = 1.59576912f, kCubic = 0.044715f;
  return x / (1.0f + exponentials(-kTwiceRootOfTwoOverPi * (x + kCubic * x * x * x)));
}

Floats silu(Floats x) { return x / (1.0f + exponentials(-x)); }

/// The sum of the terms of a row: every eighth together, then these sums in pairs. `terms` gives eight, `term` one of what is left
/// over at the end.
template <class Terms, class Term>
float sum(std::size_t width, Terms terms, Term term) {
  Floats sums{};
  std::size_t i = 0;
  for (; i + kLanes <= width; i += kLanes) sums += terms(i);
  for (; i < width; ++i) sums[0] += term(i);
  return ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
}

void layer_norm_row(const float* row, std::size_t width, const float* gain, const float* bias, float* out) {
  const float size = static_cast<float>(width);
  const float mean = sum(width, [&](std::size_t i) { return load(row + i); }, [&](std::size_t i) { return row[i]; }) / size;
  const auto square = [](auto number) { return number * number; };
  const float variance = sum(width, [&](std::size_t i) { return square(load(row + i) - mean); },
                             [&](std::size_t i) { return square(row[i] - mean); }) / size;
  const float factor = 1.0f / std::sqrt(variance + 1e-5f);
  std::size_t i = 0;
  for (; i + kLanes <= width; i += kLanes) store((load(row + i) - mean) * factor * load(gain + i) + load(bias + i), out + i);
  for (; i < width; ++i) out[i] = (row[i] - mean) * factor * gain[i] + bias[i];
}

}  // namespace

float exponential(float x) { return exponentials(all(x))[0]; }

__attribute__((noinline)) void silu(float* values, std::size_t count) {
  std::size_t i = 0;
  for (; i + kLanes <= count; i += kLanes) store(silu(load(values + i)), values + i);
  for (; i < count; ++i) values[i] = silu(all(values[i]))[0];
}

__attribute__((noinline)) void gelu(float* values, std::size_t count) {
  std::size_t i = 0;
  for (; i + kLanes <= count; i += kLanes) store(gelu(load(values + i)), values + i);
  for (; i < count; ++i) values[i] = gelu(all(values[i]))[0];
}

__attribute__((noinline)) void softmax(float* values, std::size_t count) {
  const float largest = *std::max_element(values, values + count);
  std::size_t i = 0;
  for (; i + kLanes <= count; i += kLanes) store(exponentials(load(values + i) - largest), values + i);
  for (; i < count; ++i) values[i] = exponentials(all(values[i] - largest))[0];
  const float total = sum(count, [&](std::size_t at) { return load(values + at); }, [&](std::size_t at) { return values[at]; });
  const float inverse = 1.0f / total;
  for (i = 0; i < count; ++i) values[i] *= inverse;
}

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
