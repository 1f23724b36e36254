#include "model/linear.h"

#include <cmath>
#include <limits>

#include <doctest/doctest.h>

#include "model/quantise.h"
#include "support/noise.h"
#include "support/weights_file.h"

namespace nutgraf::model {
namespace {

/// A number from −1 to 1.
float draw(support::Noise& noise) { return static_cast<float>(noise.below(2001)) / 1000.0f - 1.0f; }

std::vector<float> draw(support::Noise& noise, std::size_t count) {
  std::vector<float> numbers(count);
  for (float& number : numbers) number = draw(noise);
  return numbers;
}

struct Layer {
  std::uint32_t inputs, outputs;
  std::vector<std::int8_t> weights;
  std::vector<float> scale, bias;

  Layer(std::uint32_t inputs, std::uint32_t outputs) : inputs(inputs), outputs(outputs) {
    support::Noise noise(inputs + outputs);
    for (std::size_t i = 0; i < std::size_t{inputs} * outputs; ++i) {
      weights.push_back(static_cast<std::int8_t>(static_cast<int>(noise.below(255)) - 127));
    }
    scale = draw(noise, outputs);
    bias = draw(noise, outputs);
  }
  test::WeightsFile file() const {
    test::WeightsFile file;
    return file.add("layer.weight", {outputs, inputs}, weights).add("layer.scale", {outputs}, scale).add("layer.bias", {outputs}, bias);
  }
  Linear linear() const { return Linear::from(Weights::read(file().bytes()).value(), "layer").value(); }
};

TEST_CASE("a row becomes integers up to 2047, halves away from zero") {
  const std::vector<float> row = {2047, -2047, 0, 0.5f, -0.5f, 1.49f, -1.49f, 0.4f};
  std::vector<std::int16_t> integers(row.size());
  CHECK(quantise(row.data(), row.size(), integers.data()) == 1.0f);
  CHECK(integers == std::vector<std::int16_t>{2047, -2047, 0, 1, -1, 1, -1, 0});
}

TEST_CASE("whatever the row, its integers stay within the range and within half a step") {
  support::Noise noise(7);
  for (int repeat = 0; repeat < 1000; ++repeat) {
    const float size = std::ldexp(1.0f, static_cast<int>(noise.below(200)) - 90);
    std::vector<float> row = draw(noise, 33);
    row.push_back(1);  // so that no row is all zeros
    for (float& number : row) number *= size;
    std::vector<std::int16_t> integers(row.size());
    const float scale = quantise(row.data(), row.size(), integers.data());
    bool near = true;
    for (std::size_t i = 0; i < row.size(); ++i) {
      near = near && std::abs(integers[i]) <= 2047 && std::abs(row[i] - integers[i] * scale) <= 0.5001f * scale;
    }
    CHECK(near);
  }
}

TEST_CASE("rows of nothing, of next to nothing and of no numbers become zeros") {
  constexpr float kInfinity = std::numeric_limits<float>::infinity(), kNone = std::numeric_limits<float>::quiet_NaN();
  for (const float number : {0.0f, -0.0f, 1e-31f, std::numeric_limits<float>::denorm_min(), kInfinity, -kInfinity, kNone, -kNone}) {
    const float row[] = {0, number, 0};
    std::int16_t integers[3] = {9, 9, 9};
    CHECK(quantise(row, 3, integers) == 0);
    CHECK((integers[0] == 0 && integers[1] == 0 && integers[2] == 0));
  }
}

TEST_CASE("a linear layer is near what real arithmetic gives") {
  const Layer layer(37, 11);
  const Linear linear = layer.linear();
  CHECK(linear.inputs() == 37);
  CHECK(linear.outputs() == 11);
  support::Noise noise(3);
  const std::vector<float> rows = draw(noise, 53 * 37);
  std::vector<float> out(53 * 11);
  linear.apply(rows.data(), 53, out.data());
  for (std::size_t r = 0; r < 53; ++r) {
    for (std::size_t o = 0; o < 11; ++o) {
      double sum = 0;
      for (std::size_t i = 0; i < 37; ++i) sum += double{rows[r * 37 + i]} * layer.weights[o * 37 + i];
      CHECK(out[r * 11 + o] == doctest::Approx(sum * layer.scale[o] + layer.bias[o]).epsilon(0.001).scale(1000));
    }
  }
}

TEST_CASE("a row's result does not depend on the rows beside it") {
  const Linear linear = Layer(20, 9).linear();
  support::Noise noise(4);
  const std::vector<float> rows = draw(noise, 101 * 20);
  std::vector<float> together(101 * 9), alone(9);
  linear.apply(rows.data(), 101, together.data());
  for (std::size_t r = 0; r < 101; ++r) {
    linear.apply(rows.data() + r * 20, 1, alone.data());
    CHECK(std::equal(alone.begin(), alone.end(), together.begin() + static_cast<std::ptrdiff_t>(r * 9)));
  }
}

TEST_CASE("a row of zeros gives the bias, and no rows give nothing") {
  const Layer layer(6, 5);
  const std::vector<float> zeros(6, 0.0f);
  std::vector<float> out(5, 9.0f);
  layer.linear().apply(zeros.data(), 0, out.data());
  CHECK(out == std::vector<float>(5, 9.0f));
  layer.linear().apply(zeros.data(), 1, out.data());
  CHECK(out == layer.bias);
}

TEST_CASE("a layer of the wrong shape is refused") {
  const Layer layer(6, 5);
  const Result<Weights> weights = Weights::read(layer.file().bytes());
  CHECK(Linear::from(weights.value(), "layer", 6, 5).ok());
  CHECK(Linear::from(weights.value(), "layer", 5).error().code == "shape");
  CHECK(Linear::from(weights.value(), "layer", 6, 6).error().code == "shape");
  CHECK(Linear::from(weights.value(), "lawyer").error().code == "missing_tensor");
  test::WeightsFile short_scale = layer.file().add("layer.scale", {4}, std::vector<float>(4));
  CHECK(Linear::from(Weights::read(short_scale.bytes()).value(), "layer").error().where == "layer.scale");
  const Result<Weights> wide = Weights::read(Layer(kMostInputs + 1, 1).file().bytes());
  CHECK(Linear::from(wide.value(), "layer").error().code == "shape");
}

}  // namespace
}  // namespace nutgraf::model
