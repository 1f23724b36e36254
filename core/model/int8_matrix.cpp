#include "model/int8_matrix.h"

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

template <class Lanes>
void multiply_with(const std::vector<std::int8_t>& panels, const std::int16_t* rows, std::size_t row_size, std::size_t count,
                   std::int32_t* sums, std::size_t sums_size) {
  for (std::size_t output = 0; output < sums_size; output += kPanelOutputs) {
    const std::int8_t* panel = panels.data() + output * row_size;
    for (std::size_t r = 0; r < count; r += kRowsAtOnce) {
      multiply_block<Lanes>(rows + r * row_size, row_size, panel, sums + r * sums_size + output, sums_size);
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
  multiply_with<Lanes>(panels_, rows, row_size(), count, sums, sums_size());
}

void Int8Matrix::multiply_scalar(const std::int16_t* rows, std::size_t count, std::int32_t* sums) const {
  multiply_with<ScalarLanes>(panels_, rows, row_size(), count, sums, sums_size());
}

}  // namespace nutgraf::model
