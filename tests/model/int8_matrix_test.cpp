#include "model/int8_matrix.h"

#include <doctest/doctest.h>

#include "support/noise.h"

namespace nutgraf::model {
namespace {

struct Problem {
  std::size_t rows, outputs, inputs;
  std::vector<std::int8_t> weights;
  std::vector<std::int16_t> activations;  // [rows, inputs padded to an even number]
};

/// Numbers of the whole range, and often its ends.
Problem make_problem(std::size_t rows, std::size_t outputs, std::size_t inputs) {
  support::Noise noise(rows * 1'000'000 + outputs * 1000 + inputs);
  Problem problem{rows, outputs, inputs, {}, {}};
  for (std::size_t i = 0; i < outputs * inputs; ++i) {
    problem.weights.push_back(noise.below(4) == 0 ? -128 : static_cast<std::int8_t>(static_cast<int>(noise.below(256)) - 128));
  }
  const std::size_t padded = inputs + inputs % 2;
  problem.activations.resize(rows * padded);
  for (std::size_t r = 0; r < rows; ++r) {
    for (std::size_t i = 0; i < inputs; ++i) {
      const int number = static_cast<int>(noise.below(2 * kLargestActivation + 1)) - kLargestActivation;
      problem.activations[r * padded + i] = static_cast<std::int16_t>(noise.below(4) == 0 ? -kLargestActivation : number);
    }
  }
  return problem;
}

std::int64_t exact_sum(const Problem& problem, std::size_t row, std::size_t output) {
  std::int64_t sum = 0;
  const std::size_t padded = problem.inputs + problem.inputs % 2;
  for (std::size_t i = 0; i < problem.inputs; ++i) {
    sum += std::int64_t{problem.weights[output * problem.inputs + i]} * problem.activations[row * padded + i];
  }
  return sum;
}

void check(std::size_t rows, std::size_t outputs, std::size_t inputs) {
  CAPTURE(rows);
  CAPTURE(outputs);
  CAPTURE(inputs);
  const Problem problem = make_problem(rows, outputs, inputs);
  const Int8Matrix matrix(problem.weights.data(), outputs, inputs);
  std::vector<std::int32_t> fast(rows * matrix.sums_size(), -1), baseline(fast.size(), 0), plain(fast.size(), 1);
  matrix.multiply(problem.activations.data(), rows, fast.data());
  matrix.multiply_baseline(problem.activations.data(), rows, baseline.data());
  matrix.multiply_scalar(problem.activations.data(), rows, plain.data());
  CHECK(fast == plain);
  CHECK(baseline == plain);
  bool exact = true;
  for (std::size_t r = 0; r < rows; ++r) {
    for (std::size_t o = 0; o < outputs; ++o) exact = exact && fast[r * matrix.sums_size() + o] == exact_sum(problem, r, o);
  }
  CHECK(exact);
}

TEST_CASE("sums are exact, with SIMD and without, for every small shape") {
  for (const std::size_t rows : {4, 8}) {
    for (std::size_t outputs = 1; outputs <= 18; ++outputs) {
      for (std::size_t inputs = 1; inputs <= 19; ++inputs) check(rows, outputs, inputs);
    }
  }
}

TEST_CASE("sums are exact for the shapes of a network") {
  check(48, 160, 480);
  check(12, 320, 317);
  check(4, 3, 161);
}

TEST_CASE("the largest numbers do not overflow") {
  const std::size_t inputs = kMostInputs;
  const std::vector<std::int8_t> weights(inputs, -128);
  for (const std::int16_t activation : {std::int16_t{-kLargestActivation}, std::int16_t{kLargestActivation}}) {
    const std::vector<std::int16_t> rows(4 * inputs, activation);
    const Int8Matrix matrix(weights.data(), 1, inputs);
    std::vector<std::int32_t> sums(4 * matrix.sums_size());
    matrix.multiply(rows.data(), 4, sums.data());
    CHECK(sums[0] == -128 * activation * static_cast<std::int32_t>(inputs));
  }
}

}  // namespace
}  // namespace nutgraf::model
