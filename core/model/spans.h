// Labelled spans out of scores of BIO labels ("B-X" begins an X, "I-X" goes on with it, "O" is outside).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "nutgraf/result.h"

namespace nutgraf::model {

/// A run of rows with the number of its kind, half open.
struct LabelledRun {
  std::uint32_t begin = 0, end = 0;
  std::uint32_t kind = 0;
};

/// Finds the best sequence of labels in which "I-X" only follows "B-X" or "I-X" (A. Viterbi 1967). Labels must outlive it.
class SpanDecoder {
 public:
  SpanDecoder() = default;
  /// Error `value` where the labels are not "O", "B-X", "I-X", "B-Y", "I-Y" …
  static Result<SpanDecoder> from(const std::vector<std::string_view>& labels);

  /// The X of each "B-X", in order.
  const std::vector<std::string_view>& kinds() const { return kinds_; }
  /// Scores in a row: one for "O", two for each kind.
  std::size_t labels() const { return 1 + 2 * kinds_.size(); }
  static constexpr std::size_t begin_label(std::size_t kind) { return 1 + 2 * kind; }
  static constexpr std::size_t inside_label(std::size_t kind) { return 2 + 2 * kind; }

  /// The runs of the best sequence, in order; `scores` is [count, labels()].
  std::vector<LabelledRun> decode(const float* scores, std::size_t count) const;

 private:
  std::vector<std::uint16_t> best_labels(const float* scores, std::size_t count) const;

  std::vector<std::string_view> kinds_;
};

/// How much better than "O" each kind scores on any run of rows.
class SpanMargins {
 public:
  /// `scores` is [count, decoder.labels()].
  SpanMargins(const SpanDecoder& decoder, const float* scores, std::size_t count);

  /// The sum over the rows of score(label of `kind`) − score("O"); the run is not empty.
  float of(std::uint32_t kind, std::uint32_t begin, std::uint32_t end) const {
    return begin_[begin * kinds_ + kind] + (inside_sum_[end * kinds_ + kind] - inside_sum_[(begin + 1) * kinds_ + kind]);
  }

 private:
  std::size_t kinds_;
  std::vector<float> begin_;       ///< [count, kinds]
  std::vector<float> inside_sum_;  ///< [count + 1, kinds], over the rows before
};

}  // namespace nutgraf::model
