// A linear layer of the network: int8 weights, exact integer sums, and so the same numbers on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "model/int8_matrix.h"
#include "model/weights.h"
#include "nutgraf/result.h"

namespace nutgraf::model {

/// out = W · x + b for many rows x. Every row is quantised to integers of at most ±2047 (see quantise.h), so the result
/// differs from that of real arithmetic by about one part in four thousand of the row's largest number.
class Linear {
 public:
  /// Reads `<prefix>.weight` (int8 [outputs, inputs]), `.scale` and `.bias` (float [outputs]) and packs the weights for the
  /// kernel. Errors as for `Weights::tensor`; `shape` where it has not `inputs` columns or `outputs` rows (`kAnySize`: any).
  static Result<Linear> from(const Weights& weights, std::string_view prefix, std::uint32_t inputs = kAnySize,
                             std::uint32_t outputs = kAnySize);

  std::size_t inputs() const { return matrix_.inputs(); }
  std::size_t outputs() const { return matrix_.outputs(); }
  /// `rows` is [count, inputs], `out` is [count, outputs]; they must not overlap. A row that is all zeros, or that holds
  /// a number that is not finite, gives the bias.
  void apply(const float* rows, std::size_t count, float* out) const;

 private:
  Int8Matrix matrix_;
  std::vector<float> scale_, bias_;
};

}  // namespace nutgraf::model
