// The product of an int8 matrix and rows of small integers: exact sums of 32 bits, by SIMD where the machine has it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace nutgraf::model {

/// Activations are integers of at most this size, either sign.
inline constexpr std::int32_t kLargestActivation = 2047;
/// So many inputs at most: no sum of products of an int8 with an activation overflows 32 bits.
inline constexpr std::size_t kMostInputs = 8192;
static_assert(std::int64_t{kMostInputs} * 128 * kLargestActivation <= INT32_MAX);

/// Rows of a product are computed four at a time.
inline constexpr std::size_t kRowsAtOnce = 4;

/// Weights [outputs, inputs], packed for the kernel: panels of eight outputs, in which the two weights of each output for
/// a pair of inputs lie side by side. Outputs are padded to eights and inputs to pairs with zeros.
class Int8Matrix {
 public:
  Int8Matrix() = default;
  /// Packs a row-major matrix; `inputs` must be at most `kMostInputs`.
  Int8Matrix(const std::int8_t* weights, std::size_t outputs, std::size_t inputs);

  std::size_t inputs() const { return inputs_; }
  std::size_t outputs() const { return outputs_; }
  /// Numbers in a row of activations: the inputs, padded to an even number.
  std::size_t row_size() const { return inputs_ + inputs_ % 2; }
  /// Numbers in a row of sums: the outputs, padded to a multiple of eight.
  std::size_t sums_size() const { return (outputs_ + 7) / 8 * 8; }

  /// sums[r][o] = Σ weights[o][i] · rows[r][i]. `rows` is [count, row_size()], padding 0; `sums` is [count, sums_size()];
  /// `count` is a multiple of `kRowsAtOnce`.
  void multiply(const std::int16_t* rows, std::size_t count, std::int32_t* sums) const;
  /// The same by the SIMD that every machine of this kind has, to compare with.
  void multiply_baseline(const std::int16_t* rows, std::size_t count, std::int32_t* sums) const;
  /// The same without SIMD, to compare with.
  void multiply_scalar(const std::int16_t* rows, std::size_t count, std::int32_t* sums) const;

 private:
  std::size_t inputs_ = 0, outputs_ = 0;
  std::vector<std::int8_t> panels_;
};

}  // namespace nutgraf::model
