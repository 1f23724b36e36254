// Every row of a window looks at every other: scaled dot-product attention with several heads (A. Vaswani et al. 2017).
#pragma once

#include <cstddef>
#include <vector>

namespace nutgraf::model {

/// A head reads so many numbers of a query, a key and a value.
inline constexpr std::size_t kHeadWidth = 32;

/// Working memory of `attend`, kept between calls.
struct AttentionRoom {
  std::vector<float> keys;     ///< of one head, a line for each of its numbers
  std::vector<float> weights;  ///< how much one row looks at each other
};

/// `rows` is [count, 3 · width]: the queries, keys and values of each row, `width` being a multiple of `kHeadWidth`. Writes into
/// `out` [count, width], head by head, the mean of the values, weighed by softmax(query · key / √kHeadWidth). Sums are taken in a
/// fixed order: the same bits on every machine. Quadratic in `count`.
void attend(const float* rows, std::size_t count, std::size_t width, AttentionRoom& room, float* out);

}  // namespace nutgraf::model
