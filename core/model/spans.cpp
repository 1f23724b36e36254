#include "model/spans.h"

#include <algorithm>
#include <limits>
#include <string>

namespace nutgraf::model {

Result<SpanDecoder> SpanDecoder::from(const std::vector<std::string_view>& labels) {
  const auto wrong = [](std::string_view label) {
    return Error{"value", "'" + std::string(label) + "' is no BIO label in its place.", ""};
  };
  SpanDecoder decoder;
  if (labels.empty() || labels[0] != "O") return wrong(labels.empty() ? "" : labels[0]);
  decoder.labels_.emplace_back();
  for (std::size_t i = 1; i < labels.size(); ++i) {
    const std::string_view part = labels[i].substr(0, 2), name = labels[i].substr(part.size());
    Label label{part == "B-" ? Part::Begin : Part::Inside, name, 0};
    const bool too_many = labels.size() > std::numeric_limits<std::uint16_t>::max();
    if (name.empty() || (part != "B-" && part != "I-") || too_many) return wrong(labels[i]);
    if (label.part == Part::Inside) {
      const auto begin = std::find_if(decoder.labels_.begin(), decoder.labels_.end(),
                                      [&](const Label& other) { return other.part == Part::Begin && other.name == name; });
      if (begin == decoder.labels_.end()) return wrong(labels[i]);
      label.begin = static_cast<std::uint16_t>(begin - decoder.labels_.begin());
    }
    decoder.labels_.push_back(label);
  }
  return decoder;
}

std::vector<std::uint16_t> SpanDecoder::best_labels(const float* scores, std::size_t count) const {
  const std::size_t size = labels_.size();
  std::vector<std::uint16_t> before(count * size), sequence(count);
  std::vector<float> total(size), next(size);
  for (std::size_t label = 0; label < size; ++label) {
    total[label] = labels_[label].part == Part::Inside ? -std::numeric_limits<float>::infinity() : scores[label];
  }
  for (std::size_t row = 1; row < count; ++row) {
    const auto best = static_cast<std::uint16_t>(std::max_element(total.begin(), total.end()) - total.begin());
    for (std::uint16_t label = 0; label < size; ++label) {
      const std::uint16_t begin = labels_[label].begin;
      const std::uint16_t from = labels_[label].part != Part::Inside ? best : total[begin] >= total[label] ? begin : label;
      before[row * size + label] = from;
      next[label] = total[from] + scores[row * size + label];
    }
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
    const Label& label = labels_[sequence[row]];
    if (label.part == Part::Begin) runs.push_back({row, row + 1, label.name});
    if (label.part == Part::Inside) runs.back().end = row + 1;
  }
  return runs;
}

}  // namespace nutgraf::model
