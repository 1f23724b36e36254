// Measures the network's kernels: each line is the best of many runs within half a second.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "model/functions.h"
#include "model/int8_matrix.h"
#include "model/linear.h"
#include "support/weights_file.h"

namespace {

using namespace nutgraf;
using Clock = std::chrono::steady_clock;

/// Numbers from −1 to 1 that are the same in every run.
class Numbers {
 public:
  float next() {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<float>(static_cast<std::int32_t>(state_ >> 32)) * 0x1p-31f;
  }
  std::vector<float> list(std::size_t count) {
    std::vector<float> numbers(count);
    for (float& number : numbers) number = next();
    return numbers;
  }

 private:
  std::uint64_t state_ = 1;
};

/// Seconds of the fastest run.
template <class Run>
double best_of(Run run) {
  double best = 1e9;
  for (const Clock::time_point start = Clock::now(); Clock::now() - start < std::chrono::milliseconds(500);) {
    const Clock::time_point begin = Clock::now();
    run();
    best = std::min(best, std::chrono::duration<double>(Clock::now() - begin).count());
  }
  return best;
}

void measure_linear(Numbers& numbers, std::size_t rows, std::uint32_t outputs, std::uint32_t inputs) {
  std::vector<std::int8_t> weights(std::size_t{outputs} * inputs);
  for (std::int8_t& weight : weights) weight = static_cast<std::int8_t>(numbers.next() * 127);
  std::vector<std::int16_t> activations(rows * inputs);
  for (std::int16_t& activation : activations) activation = static_cast<std::int16_t>(numbers.next() * model::kLargestActivation);
  const model::Int8Matrix matrix(weights.data(), outputs, inputs);
  std::vector<std::int32_t> sums(rows * matrix.sums_size());

  test::WeightsFile file;
  file.add("layer.weight", {outputs, inputs}, weights);
  file.add("layer.scale", {outputs}, numbers.list(outputs)).add("layer.bias", {outputs}, numbers.list(outputs));
  const auto read = model::Weights::read(file.bytes());
  const auto linear = model::Linear::from(read.value(), "layer");
  const std::vector<float> in = numbers.list(rows * inputs);
  std::vector<float> out(rows * outputs);

  const double operations = 2e-9 * static_cast<double>(rows) * outputs * inputs;
  const double product = best_of([&] { matrix.multiply(activations.data(), rows, sums.data()); });
  const double scalar = best_of([&] { matrix.multiply_scalar(activations.data(), rows, sums.data()); });
  const double layer = best_of([&] { linear.value().apply(in.data(), rows, out.data()); });
  std::printf("%4zu x %4u x %4u  product %6.1f GOP/s, without SIMD %5.1f, layer with its activations %6.1f\n", rows, outputs, inputs,
              operations / product, operations / scalar, operations / layer);
}

void measure_functions(Numbers& numbers) {
  constexpr std::size_t kRows = 800, kWidth = 160;
  const std::vector<float> start = numbers.list(2 * kRows * kWidth), gain = numbers.list(kWidth), bias = numbers.list(kWidth);
  std::vector<float> out(kRows * kWidth);
  const double nanoseconds = 1e9 / static_cast<double>(out.size());
  const double silu = best_of([&] {
    std::copy_n(start.begin(), out.size(), out.begin());
    model::silu(out.data(), out.size());
  });
  const double norm = best_of([&] { model::layer_norm(start.data(), kRows, kWidth, gain.data(), bias.data(), out.data()); });
  const double maxout = best_of([&] { model::maxout(start.data(), kRows, kWidth, out.data()); });
  std::printf("a number of %zu x %zu: silu %.2f ns, layer norm %.2f ns, maxout %.2f ns\n", kRows, kWidth, silu * nanoseconds,
              norm * nanoseconds, maxout * nanoseconds);
}

void measure_reading(Numbers& numbers) {
  std::vector<std::int8_t> tensor(std::size_t{4} << 20);
  for (std::int8_t& number : tensor) number = static_cast<std::int8_t>(numbers.next() * 127);
  const std::string bytes = test::WeightsFile().add("tensor", {static_cast<std::uint32_t>(tensor.size())}, tensor).bytes();
  const double seconds = best_of([&] {
    if (!model::Weights::read(bytes)) std::abort();
  });
  std::printf("reading 4 MiB of weights: %.1f ms\n", seconds * 1e3);
}

}  // namespace

int main() {
  Numbers numbers;
  measure_linear(numbers, 800, 160, 480);
  measure_linear(numbers, 800, 320, 320);
  measure_linear(numbers, 800, 288, 288);
  measure_linear(numbers, 800, 384, 384);
  measure_linear(numbers, 800, 128, 160);
  measure_functions(numbers);
  measure_reading(numbers);
  return 0;
}
