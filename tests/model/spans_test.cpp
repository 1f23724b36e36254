#include "model/spans.h"

#include <doctest/doctest.h>

#include <string>

namespace nutgraf::model {
namespace {

/// "0-2 PER" for every run.
std::vector<std::string> decode(const std::vector<std::string_view>& labels, const std::vector<float>& scores) {
  const auto decoder = SpanDecoder::from(labels);
  REQUIRE(decoder);
  std::vector<std::string> runs;
  for (const LabelledRun& run : decoder.value().decode(scores.data(), scores.size() / labels.size())) {
    runs.push_back(std::to_string(run.begin) + "-" + std::to_string(run.end) + " " + std::string(decoder.value().kinds()[run.kind]));
  }
  return runs;
}

using Runs = std::vector<std::string>;
const std::vector<std::string_view> kLabels{"O", "B-PER", "I-PER", "B-LOC", "I-LOC"};

TEST_CASE("labels become runs") {
  CHECK(decode(kLabels, {0, 9, 0, 0, 0, /**/ 0, 0, 9, 0, 0, /**/ 9, 0, 0, 0, 0, /**/ 0, 0, 0, 9, 0}) == Runs{"0-2 PER", "3-4 LOC"});
  CHECK(decode(kLabels, {0, 9, 0, 0, 0, /**/ 0, 9, 0, 0, 0}) == Runs{"0-1 PER", "1-2 PER"});
  CHECK(decode(kLabels, {}).empty());
}

TEST_CASE("nothing goes on that has not begun") {
  CHECK(decode(kLabels, {1, 0, 9, 0, 0}).empty());
  // The second word is surely within a place: its first word then begins one, though a person is likelier by itself.
  CHECK(decode(kLabels, {0, 3, 0, 2, 0, /**/ 0, 0, 1, 0, 9}) == Runs{"0-2 LOC"});
}

TEST_CASE("labels that make no sense are refused") {
  CHECK(!SpanDecoder::from({}));
  CHECK(!SpanDecoder::from({"B-PER", "O"}));
  CHECK(!SpanDecoder::from({"O", "I-PER"}));
  CHECK(!SpanDecoder::from({"O", "B-"}));
  CHECK(!SpanDecoder::from({"O", "PER"}));
  CHECK(!SpanDecoder::from({"O", "B-PER"}));
  CHECK(!SpanDecoder::from({"O", "B-PER", "I-LOC"}));
  CHECK(!SpanDecoder::from({"O", "PER", "I-PER"}));
}

TEST_CASE("margins are what a run gains on none") {
  const std::vector<float> scores{1, 4, 0, 0, 0, /**/ 2, 0, 5, 0, 1, /**/ 0, 0, 7, 2, 0};
  const auto decoder = SpanDecoder::from(kLabels);
  REQUIRE(decoder);
  const SpanMargins margins(decoder.value(), scores.data(), 3);
  CHECK(margins.of(0, 0, 1) == 3);
  CHECK(margins.of(0, 0, 3) == 3 + 3 + 7);
  CHECK(margins.of(1, 1, 3) == -2 + 0);
}

}  // namespace
}  // namespace nutgraf::model
