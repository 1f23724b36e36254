// Labelled spans out of scores of BIO labels ("B-X" begins an X, "I-X" goes on with it, "O" is outside).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "nutgraf/result.h"

namespace nutgraf::model {

/// A run of rows with its label, half open.
struct LabelledRun {
  std::uint32_t begin = 0, end = 0;
  std::string_view label;  ///< without "B-" and "I-"
};

/// Finds the best sequence of labels in which "I-X" only follows "B-X" or "I-X" (A. Viterbi 1967). Labels must outlive it.
class SpanDecoder {
 public:
  SpanDecoder() = default;
  /// Error `value` where "O" is not the first label, another is neither B-X nor I-X, or an I-X has no B-X before it.
  static Result<SpanDecoder> from(const std::vector<std::string_view>& labels);

  std::size_t labels() const { return labels_.size(); }
  /// The runs of the best sequence, in order; `scores` is [count, labels()].
  std::vector<LabelledRun> decode(const float* scores, std::size_t count) const;

 private:
  enum class Part : std::uint8_t { Outside, Begin, Inside };
  struct Label {
    Part part = Part::Outside;
    std::string_view name;
    std::uint16_t begin = 0;  ///< of an Inside label: the position of its Begin label
  };

  std::vector<std::uint16_t> best_labels(const float* scores, std::size_t count) const;

  std::vector<Label> labels_;
};

}  // namespace nutgraf::model
