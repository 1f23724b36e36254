#include "encoding/windows.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

namespace nutgraf::encoding {
namespace {

/// Sentences of so many tokens, all of one block.
std::vector<Sentence> sentences(const std::vector<std::uint32_t>& lengths) {
  std::vector<Sentence> sentences;
  std::uint32_t begin = 0;
  for (const std::uint32_t length : lengths) {
    Sentence sentence;
    sentence.tokens = {begin, begin + length};
    sentence.block = {0};
    sentences.push_back(sentence);
    begin += length;
  }
  return sentences;
}

/// The lengths of the windows of sentences whose tokens have so many pieces each.
std::vector<std::uint32_t> windows(const std::vector<std::uint32_t>& lengths, std::uint32_t pieces = 1) {
  std::uint32_t count = 0;
  for (const std::uint32_t length : lengths) count += length;
  std::vector<std::uint32_t> found;
  std::uint32_t end = 0;
  for (const Window& window : find_windows(sentences(lengths), std::vector<std::uint32_t>(count, pieces))) {
    CHECK(window.begin == end);
    end = window.end;
    found.push_back(window.size());
  }
  CHECK(end == count);
  return found;
}

using Lengths = std::vector<std::uint32_t>;

TEST_CASE("sentences are read together while there is room") {
  CHECK(windows({}) == Lengths{});
  CHECK(windows({10}) == Lengths{10});
  CHECK(windows({40, 40, 16}) == Lengths{96});
  CHECK(windows({40, 40, 17}) == Lengths{80, 17});
  CHECK(windows({20, 20, 10}, 2) == Lengths{40, 10});
}

TEST_CASE("no window reaches beyond its block") {
  std::vector<Sentence> two = sentences({10, 20, 30});
  two[1].block = two[2].block = {1};
  const std::vector<Window> found = find_windows(two, std::vector<std::uint32_t>(60, 1));
  REQUIRE(found.size() == 2);
  CHECK(found[0] == Window{0, 10});
  CHECK(found[1] == Window{10, 60});
}

TEST_CASE("a long sentence has a window for itself, and is cut where even that is too short") {
  CHECK(windows({10, 200, 10}) == Lengths{10, 200, 10});
  CHECK(windows({10, 600}) == Lengths{10, 254, 254, 92});
  CHECK(windows({300}, 16) == Lengths(20, 15));
}

}  // namespace
}  // namespace nutgraf::encoding
