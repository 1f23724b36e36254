#include "model/linear.h"

#include <algorithm>
#include <string>

#include "model/quantise.h"

namespace nutgraf::model {
namespace {

/// Rows that are quantised and multiplied together: their activations and sums stay in the nearest cache.
constexpr std::size_t kBlockRows = 48;
static_assert(kBlockRows % kRowsAtOnce == 0);

/// So many rows as the kernel takes.
constexpr std::size_t rounded_up(std::size_t rows) { return (rows + kRowsAtOnce - 1) / kRowsAtOnce * kRowsAtOnce; }

}  // namespace

Result<Linear> Linear::from(const Weights& weights, std::string_view prefix, std::uint32_t inputs, std::uint32_t outputs) {
  const std::string name(prefix);
  const auto weight = weights.tensor<std::int8_t>(name + ".weight", {outputs, inputs});
  if (!weight) return weight.error();
  const auto [rows, columns, unused, none] = weight.value().shape;
  if (columns > kMostInputs) return Error{"shape", name + ".weight has more than " + std::to_string(kMostInputs) + " columns.", name};
  const auto scale = weights.tensor<float>(name + ".scale", {rows});
  if (!scale) return scale.error();
  const auto bias = weights.tensor<float>(name + ".bias", {rows});
  if (!bias) return bias.error();

  Linear linear;
  linear.matrix_ = Int8Matrix(weight.value().data, rows, columns);
  linear.scale_.assign(scale.value().begin(), scale.value().end());
  linear.bias_.assign(bias.value().begin(), bias.value().end());
  return linear;
}

void Linear::apply(const float* rows, std::size_t count, float* out) const {
  const std::size_t row_size = matrix_.row_size(), sums_size = matrix_.sums_size();
  const std::size_t held = std::min(kBlockRows, rounded_up(count));
  std::vector<std::int16_t> activations(held * row_size);
  std::vector<std::int32_t> sums(held * sums_size);
  float scales[kBlockRows];
  for (std::size_t begin = 0; begin < count; begin += kBlockRows) {
    const std::size_t size = std::min(kBlockRows, count - begin);
    for (std::size_t r = 0; r < size; ++r) {
      scales[r] = quantise(rows + (begin + r) * inputs(), inputs(), activations.data() + r * row_size);
    }
    // The rows that fill up the last four are left from before, or zeros: their sums are not used.
    matrix_.multiply(activations.data(), rounded_up(size), sums.data());
    for (std::size_t r = 0; r < size; ++r) {
      const std::int32_t* row_sums = sums.data() + r * sums_size;
      float* row = out + (begin + r) * outputs();
      for (std::size_t o = 0; o < outputs(); ++o) row[o] = static_cast<float>(row_sums[o]) * (scale_[o] * scales[r]) + bias_[o];
    }
  }
}

}  // namespace nutgraf::model
