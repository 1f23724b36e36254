#include "model/spans.h"

#include <algorithm>
#include <limits>
#include <string>

namespace nutgraf::model {

Result<SpanDecoder> SpanDecoder::from(const std::vector<std::string_view>& labels) {
  const auto wrong = [](std::string_view label) {
    return Error{"value", "'" + std::string(label) + "' is no BIO label in its place.", ""};
  };
  if (labels.empty() || labels[0] != "O") return wrong(labels.empty() ? "" : labels[0]);
  if (labels.size() % 2 == 0 || labels.size() > std::numeric_limits<std::uint16_t>::max()) return wrong(labels.back());
  SpanDecoder decoder;
  for (std::size_t i = 1; i < labels.size(); i += 2) {
    const std::string_view begin = labels[i], inside = labels[i + 1];
    if (begin.size() < 3 || begin.substr(0, 2) != "B-") return wrong(begin);
    if (inside.substr(0, 2) != "I-" || inside.substr(2) != begin.substr(2)) return wrong(inside);
    decoder.kinds_.push_back(begin.substr(2));
  }
  return decoder;
}

std::vector<std::uint16_t> SpanDecoder::best_labels(const float* scores, std::size_t count) const {
  const std::size_t size = labels();
  std::vector<std::uint16_t> before(count * size), sequence(count);
  std::vector<float> total(scores, scores + size), next(size);
  for (std::size_t kind = 0; kind < kinds_.size(); ++kind) total[inside_label(kind)] = -std::numeric_limits<float>::infinity();
  for (std::size_t row = 1; row < count; ++row) {
    const auto best = static_cast<std::uint16_t>(std::max_element(total.begin(), total.end()) - total.begin());
    std::uint16_t* from = before.data() + row * size;
    std::fill_n(from, size, best);
    for (std::size_t kind = 0; kind < kinds_.size(); ++kind) {
      const std::size_t begin = begin_label(kind), inside = inside_label(kind);
      from[inside] = static_cast<std::uint16_t>(total[begin] >= total[inside] ? begin : inside);
    }
    for (std::size_t label = 0; label < size; ++label) next[label] = total[from[label]] + scores[row * size + label];
    total.swap(next);
  }
  sequence[count - 1] = static_cast<std::uint16_t>(std::max_element(total.begin(), total.end()) - total.begin());
  for (std::size_t row = count - 1; row > 0; --row) sequence[row - 1] = before[row * size + sequence[row]];
  return sequence;
}

std::vector<LabelledRun> SpanDecoder::decode(const float* scores, std::size_t count) const {
  std::vector<LabelledRun> runs;
  if (count == 0) return runs;
  const std::vector<std::uint16_t> sequence = best_labels(scores, count);
  for (std::uint32_t row = 0; row < count; ++row) {
    const std::uint32_t label = sequence[row];
    if (label == 0) continue;
    const std::uint32_t kind = (label - 1) / 2;
    if (label == begin_label(kind)) runs.push_back({row, row + 1, kind});
    else runs.back().end = row + 1;
  }
  return runs;
}

SpanMargins::SpanMargins(const SpanDecoder& decoder, const float* scores, std::size_t count)
    : kinds_(decoder.kinds().size()), begin_(count * kinds_), inside_sum_((count + 1) * kinds_) {
  for (std::size_t row = 0; row < count; ++row) {
    const float* row_scores = scores + row * decoder.labels();
    for (std::size_t kind = 0; kind < kinds_; ++kind) {
      const std::size_t at = row * kinds_ + kind;
      begin_[at] = row_scores[SpanDecoder::begin_label(kind)] - row_scores[0];
      inside_sum_[at + kinds_] = inside_sum_[at] + (row_scores[SpanDecoder::inside_label(kind)] - row_scores[0]);
    }
  }
}

}  // namespace nutgraf::model
