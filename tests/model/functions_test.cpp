#include "model/functions.h"

#include <cmath>
#include <limits>
#include <vector>

#include <doctest/doctest.h>

namespace nutgraf::model {
namespace {

/// The distance of `got` from `exact` in units in the last place of a float.
double units_off(float got, double exact) {
  const float nearest = static_cast<float>(exact);
  const double unit = static_cast<double>(std::nextafter(std::abs(nearest), std::numeric_limits<float>::infinity())) - std::abs(nearest);
  return std::abs(got - exact) / unit;
}

TEST_CASE("the exponential is within 2 units in the last place of the exact one") {
  double worst = 0;
  for (float x = -87; x <= 88; x += 0.00137f) worst = std::max(worst, units_off(exponential(x), std::exp(static_cast<double>(x))));
  CHECK(worst <= 2);
  CHECK(exponential(0) == 1);
}

TEST_CASE("the exponential stays finite and above zero beyond its range") {
  constexpr float kInfinity = std::numeric_limits<float>::infinity();
  for (const float x : {-1e30f, -88.0f, 89.0f, 1e30f, kInfinity, -kInfinity}) {
    CHECK(std::isfinite(exponential(x)));
    CHECK(exponential(x) > 0);
  }
  CHECK(exponential(1e30f) == exponential(88));
}

TEST_CASE("SiLU is within 4 units in the last place of the exact one, whatever the count") {
  double worst = 0;
  std::vector<float> values;
  for (float x = -80; x <= 100; x += 0.00173f) values.push_back(x);
  std::vector<float> results = values;
  silu(results.data(), results.size());
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double x = values[i];
    worst = std::max(worst, units_off(results[i], x / (1 + std::exp(-x))));
  }
  CHECK(worst <= 4);
  for (std::size_t count = 0; count < 140; ++count) {
    std::vector<float> some(values.begin(), values.begin() + 140);
    silu(some.data(), count);
    CHECK(std::equal(some.begin(), some.begin() + static_cast<std::ptrdiff_t>(count), results.begin()));
    CHECK(std::equal(some.begin() + static_cast<std::ptrdiff_t>(count), some.end(), values.begin() + static_cast<std::ptrdiff_t>(count)));
  }
}

TEST_CASE("GELU is that of the hyperbolic tangent, whatever the count") {
  std::vector<float> values;
  for (float x = -12; x <= 12; x += 0.0017f) values.push_back(x);
  std::vector<float> results = values;
  gelu(results.data(), results.size());
  double worst = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    const double x = values[i], inner = std::sqrt(2 / std::acos(-1.0)) * (x + 0.044715 * x * x * x);
    worst = std::max(worst, std::abs(results[i] - x * (1 + std::tanh(inner)) / 2));
  }
  CHECK(worst <= 2e-6);
  for (std::size_t count = 0; count < 20; ++count) {
    std::vector<float> some(values.begin(), values.begin() + 20);
    gelu(some.data(), count);
    CHECK(std::equal(some.begin(), some.begin() + static_cast<std::ptrdiff_t>(count), results.begin()));
  }
}

TEST_CASE("softmax gives shares of one, in the proportions of the exponentials") {
  for (std::size_t count = 1; count < 40; ++count) {
    std::vector<float> values(count);
    for (std::size_t i = 0; i < count; ++i) values[i] = std::sin(static_cast<float>(i * i)) * 20;
    std::vector<float> shares = values;
    softmax(shares.data(), count);
    double total = 0;
    for (const float share : shares) total += share;
    CHECK(total == doctest::Approx(1).epsilon(1e-6));
    for (std::size_t i = 0; i < count; ++i) CHECK(shares[i] / shares[0] == doctest::Approx(std::exp(double{values[i]} - values[0])).epsilon(1e-4));
  }
  std::vector<float> far{-3e38f, 3e38f, 0};
  softmax(far.data(), far.size());
  CHECK(far[1] == doctest::Approx(1));
}

TEST_CASE("layer norm gives mean 0 and variance 1, then gain and bias") {
  for (const std::size_t width : {1, 2, 5, 64, 161}) {
    std::vector<float> row(2 * width), ones(width, 1.0f), zeros(width, 0.0f), out(2 * width);
    for (std::size_t i = 0; i < row.size(); ++i) row[i] = std::sin(static_cast<float>(i)) * 3 + 5;
    layer_norm(row.data(), 2, width, ones.data(), zeros.data(), out.data());
    for (const float* normal : {out.data(), out.data() + width}) {
      double sum = 0, squares = 0;
      for (std::size_t i = 0; i < width; ++i) sum += normal[i], squares += double{normal[i]} * normal[i];
      CHECK(sum / width == doctest::Approx(0).scale(1).epsilon(1e-5));
      if (width > 1) CHECK(squares / width == doctest::Approx(1).epsilon(1e-3));
    }
    std::vector<float> gain(width, 2.0f), bias(width, -3.0f), changed = row;
    layer_norm(changed.data(), 2, width, gain.data(), bias.data(), changed.data());  // in place
    for (std::size_t i = 0; i < row.size(); ++i) CHECK(changed[i] == out[i] * 2 - 3);
  }
}

TEST_CASE("a constant row has no variance and becomes the bias") {
  const std::vector<float> row(7, 4.25f), gain(7, 2.0f), bias(7, 0.5f);
  std::vector<float> out(7);
  layer_norm(row.data(), 1, 7, gain.data(), bias.data(), out.data());
  CHECK(out == bias);
}

TEST_CASE("maxout takes the larger of each pair") {
  const std::vector<float> rows = {1, 5, -1, 4, 6, -2, 0, 0, 0, 1, 2, 3};
  std::vector<float> out(6);
  maxout(rows.data(), 2, 3, out.data());
  CHECK(out == std::vector<float>{4, 6, -1, 1, 2, 3});
}

}  // namespace
}  // namespace nutgraf::model
