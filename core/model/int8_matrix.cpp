#include "model/int8_matrix.h"

#include <cstring>

#include "model/int8_lanes.h"

namespace nutgraf::model {
namespace {

constexpr std::size_t kPanelOutputs = 8, kLaneOutputs = 4;
static_assert(kPanelOutputs == 2 * kLaneOutputs);

/// Four rows by one panel: eight running sums, which the registers of every machine hold.
template <class Lanes>
__attribute__((noinline)) void multiply_block(const std::int16_t* rows, std::size_t row_size, const std::int8_t* panel, std::int32_t* sums,
                                              std::size_t sums_size) {
  const std::int16_t *row0 = rows, *row1 = row0 + row_size, *row2 = row1 + row_size, *row3 = row2 + row_size;
  auto sum00 = Lanes::zero(), sum01 = Lanes::zero(), sum10 = Lanes::zero(), sum11 = Lanes::zero();
  auto sum20 = Lanes::zero(), sum21 = Lanes::zero(), sum30 = Lanes::zero(), sum31 = Lanes::zero();
  for (std::size_t i = 0; i < row_size; i += 2, panel += 2 * kPanelOutputs) {
    const auto weights0 = Lanes::weights(panel), weights1 = Lanes::weights(panel + kPanelOutputs);
    const auto pair0 = Lanes::pair(row0 + i), pair1 = Lanes::pair(row1 + i);
    sum00 = Lanes::add_products(sum00, weights0, pair0), sum01 = Lanes::add_products(sum01, weights1, pair0);
    sum10 = Lanes::add_products(sum10, weights0, pair1), sum11 = Lanes::add_products(sum11, weights1, pair1);
    const auto pair2 = Lanes::pair(row2 + i), pair3 = Lanes::pair(row3 + i);
    sum20 = Lanes::add_products(sum20, weights0, pair2), sum21 = Lanes::add_products(sum21, weights1, pair2);
    sum30 = Lanes::add_products(sum30, weights0, pair3), sum31 = Lanes::add_products(sum31, weights1, pair3);
  }
  Lanes::store(sum00, sums), Lanes::store(sum01, sums + kLaneOutputs), sums += sums_size;
  Lanes::store(sum10, sums), Lanes::store(sum11, sums + kLaneOutputs), sums += sums_size;
  Lanes::store(sum20, sums), Lanes::store(sum21, sums + kLaneOutputs), sums += sums_size;
  Lanes::store(sum30, sums), Lanes::store(sum31, sums + kLaneOutputs);
}

#if defined(__SSE4_1__)

/// The same by registers of eight sums, on machines of this kind that have them.
__attribute__((target("avx2"))) void multiply_block_avx2(const std::int16_t* rows, std::size_t row_size, const std::int8_t* panel,
                                                         std::int32_t* sums, std::size_t sums_size) {
  const std::int16_t *row0 = rows, *row1 = row0 + row_size, *row2 = row1 + row_size, *row3 = row2 + row_size;
  __m256i sum0 = _mm256_setzero_si256(), sum1 = sum0, sum2 = sum0, sum3 = sum0;
  for (std::size_t i = 0; i < row_size; i += 2, panel += 2 * kPanelOutputs) {
    const __m256i weights = _mm256_cvtepi8_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i*>(panel)));
    std::int32_t pair0, pair1, pair2, pair3;
    std::memcpy(&pair0, row0 + i, sizeof pair0), std::memcpy(&pair1, row1 + i, sizeof pair1);
    std::memcpy(&pair2, row2 + i, sizeof pair2), std::memcpy(&pair3, row3 + i, sizeof pair3);
    sum0 = _mm256_add_epi32(sum0, _mm256_madd_epi16(weights, _mm256_set1_epi32(pair0)));
    sum1 = _mm256_add_epi32(sum1, _mm256_madd_epi16(weights, _mm256_set1_epi32(pair1)));
    sum2 = _mm256_add_epi32(sum2, _mm256_madd_epi16(weights, _mm256_set1_epi32(pair2)));
    sum3 = _mm256_add_epi32(sum3, _mm256_madd_epi16(weights, _mm256_set1_epi32(pair3)));
  }
  for (const __m256i sum : {sum0, sum1, sum2, sum3}) {
    _mm256_storeu_si256(reinterpret_cast<__m256i*>(sums), sum);
    sums += sums_size;
  }
}

#endif

using MultiplyBlock = void (*)(const std::int16_t* rows, std::size_t row_size, const std::int8_t* panel, std::int32_t* sums,
                               std::size_t sums_size);

/// What is fastest on this machine. Sums are exact, so every choice gives the same.
MultiplyBlock fastest_block() {
#if defined(__SSE4_1__)
  if (__builtin_cpu_supports("avx2")) return multiply_block_avx2;
#endif
  return multiply_block<Lanes>;
}

void multiply_with(MultiplyBlock multiply_block, const std::vector<std::int8_t>& panels, const std::int16_t* rows, std::size_t row_size,
                   std::size_t count, std::int32_t* sums, std::size_t sums_size) {
  for (std::size_t output = 0; output < sums_size; output += kPanelOutputs) {
    const std::int8_t* panel = panels.data() + output * row_size;
    for (std::size_t r = 0; r < count; r += kRowsAtOnce) {
      multiply_block(rows + r * row_size, row_size, panel, sums + r * sums_size + output, sums_size);
    }
  }
}

}  // namespace

Int8Matrix::Int8Matrix(const std::int8_t* weights, std::size_t outputs, std::size_t inputs) : inputs_(inputs), outputs_(outputs) {
  panels_.resize(sums_size() * row_size());
  for (std::size_t o = 0; o < outputs; ++o) {
    std::int8_t* panel = panels_.data() + o / kPanelOutputs * kPanelOutputs * row_size() + o % kPanelOutputs * 2;
    for (std::size_t i = 0; i < inputs; ++i) panel[i / 2 * 2 * kPanelOutputs + i % 2] = weights[o * inputs + i];
  }
}

void Int8Matrix::multiply(const std::int16_t* rows, std::size_t count, std::int32_t* sums) const {
  static const MultiplyBlock fastest = fastest_block();
  multiply_with(fastest, panels_, rows, row_size(), count, sums, sums_size());
}

void Int8Matrix::multiply_baseline(const std::int16_t* rows, std::size_t count, std::int32_t* sums) const {
  multiply_with(multiply_block<Lanes>, panels_, rows, row_size(), count, sums, sums_size());
}

void Int8Matrix::multiply_scalar(const std::int16_t* rows, std::size_t count, std::int32_t* sums) const {
  multiply_with(multiply_block<ScalarLanes>, panels_, rows, row_size(), count, sums, sums_size());
}

}  // namespace nutgraf::model
