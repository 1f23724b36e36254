#include "model/attention.h"

#include <algorithm>
#include <cmath>

#include "model/functions.h"
#include "model/lanes.h"

namespace nutgraf::model {
namespace {

constexpr std::size_t kHeadLanes = kHeadWidth / kLanes;
static_assert(kHeadWidth % kLanes == 0);

/// So many rows as whole lanes hold.
constexpr std::size_t padded(std::size_t count) { return (count + kLanes - 1) / kLanes * kLanes; }

/// The keys of a head, turned: number d of every row lies in line d, which is padded with zeros.
__attribute__((noinline)) void turn_keys(const float* keys, std::size_t count, std::size_t row_size, float* lines) {
  const std::size_t line_size = padded(count);
  for (std::size_t d = 0; d < kHeadWidth; ++d, lines += line_size) {
    for (std::size_t i = 0; i < count; ++i) lines[i] = keys[i * row_size + d];
    std::fill(lines + count, lines + line_size, 0.0f);
  }
}

/// weights[i] = query · key i. Two vectors of keys at a time keep their sums in registers.
__attribute__((noinline)) void score_keys(const float* query, const float* lines, std::size_t line_size, float* weights) {
  std::size_t i = 0;
  for (; i + 2 * kLanes <= line_size; i += 2 * kLanes) {
    Floats sum0{}, sum1{};
    const float* line = lines + i;
    for (std::size_t d = 0; d < kHeadWidth; ++d, line += line_size) {
      sum0 += query[d] * load(line);
      sum1 += query[d] * load(line + kLanes);
    }
    store(sum0, weights + i);
    store(sum1, weights + i + kLanes);
  }
  for (; i < line_size; i += kLanes) {
    Floats sum{};
    for (std::size_t d = 0; d < kHeadWidth; ++d) sum += query[d] * load(lines + d * line_size + i);
    store(sum, weights + i);
  }
}

/// out = Σ weights[i] · value i.
__attribute__((noinline)) void mix_values(const float* weights, const float* values, std::size_t count, std::size_t row_size, float* out) {
  Floats sums[kHeadLanes]{};
  for (std::size_t i = 0; i < count; ++i, values += row_size) {
    for (std::size_t lane = 0; lane < kHeadLanes; ++lane) sums[lane] += weights[i] * load(values + lane * kLanes);
  }
  for (std::size_t lane = 0; lane < kHeadLanes; ++lane) store(sums[lane], out + lane * kLanes);
}

}  // namespace

void attend(const float* rows, std::size_t count, std::size_t width, AttentionRoom& room, float* out) {
  const std::size_t row_size = 3 * width, line_size = padded(count);
  const float shrink = 1.0f / std::sqrt(static_cast<float>(kHeadWidth));
  room.keys.resize(kHeadWidth * line_size);
  room.weights.resize(line_size);
  for (std::size_t head = 0; head < width; head += kHeadWidth) {
    turn_keys(rows + width + head, count, row_size, room.keys.data());
    for (std::size_t r = 0; r < count; ++r) {
      float query[kHeadWidth];
      for (std::size_t d = 0; d < kHeadWidth; ++d) query[d] = rows[r * row_size + head + d] * shrink;
      score_keys(query, room.keys.data(), line_size, room.weights.data());
      softmax(room.weights.data(), count);
      mix_values(room.weights.data(), rows + 2 * width + head, count, row_size, out + r * width + head);
    }
  }
}

}  // namespace nutgraf::model
