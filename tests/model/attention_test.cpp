#include "model/attention.h"

#include <cmath>
#include <vector>

#include <doctest/doctest.h>

namespace nutgraf::model {
namespace {

constexpr std::size_t kWidth = 2 * kHeadWidth;

/// Queries, keys and values of so many rows.
std::vector<float> some_rows(std::size_t count) {
  std::vector<float> rows(count * 3 * kWidth);
  for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = std::sin(static_cast<float>(i * 7 % 1013));
  return rows;
}

std::vector<float> attended(const std::vector<float>& rows) {
  AttentionRoom room;
  const std::size_t count = rows.size() / (3 * kWidth);
  std::vector<float> out(count * kWidth);
  attend(rows.data(), count, kWidth, room, out.data());
  return out;
}

TEST_CASE("each row gets the mean of the values, weighed by how well its query fits the keys") {
  for (const std::size_t count : {1, 2, 7, 8, 9, 16, 17, 40}) {
    const std::vector<float> rows = some_rows(count), out = attended(rows);
    const auto number = [&](std::size_t row, std::size_t part, std::size_t c) { return double{rows[row * 3 * kWidth + part * kWidth + c]}; };
    for (std::size_t row = 0; row < count; ++row) {
      for (std::size_t head = 0; head < kWidth; head += kHeadWidth) {
        std::vector<double> weights(count);
        double total = 0;
        for (std::size_t other = 0; other < count; ++other) {
          double product = 0;
          for (std::size_t d = head; d < head + kHeadWidth; ++d) product += number(row, 0, d) * number(other, 1, d);
          total += weights[other] = std::exp(product / std::sqrt(double{kHeadWidth}));
        }
        for (std::size_t d = head; d < head + kHeadWidth; ++d) {
          double mean = 0;
          for (std::size_t other = 0; other < count; ++other) mean += weights[other] / total * number(other, 2, d);
          CHECK(out[row * kWidth + d] == doctest::Approx(mean).epsilon(1e-4));
        }
      }
    }
  }
}

TEST_CASE("one row alone sees its own value") {
  const std::vector<float> rows = some_rows(1), out = attended(rows);
  for (std::size_t d = 0; d < kWidth; ++d) CHECK(out[d] == rows[2 * kWidth + d]);
}

}  // namespace
}  // namespace nutgraf::model
