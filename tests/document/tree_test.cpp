#include "document/tree.h"

#include <doctest/doctest.h>

#include <initializer_list>

namespace nutgraf::document {
namespace {

/// One sentence; heads count from 0, and -1 is the root.
Document sentence_of(std::initializer_list<int> heads) {
  Document document;
  for (const int head : heads) {
    const auto at = static_cast<std::uint32_t>(document.tokens.size());
    document.tokens.push_back({{at, at + 1}});
    document.arcs.push_back({head < 0 ? Id<Token>{} : Id<Token>{static_cast<std::uint32_t>(head)}, head < 0 ? "root" : "obl:tmod"});
  }
  document.sentences.push_back({{0, static_cast<std::uint32_t>(heads.size())}, {0, static_cast<std::uint32_t>(heads.size())}, {}});
  return document;
}

TEST_CASE("Each token's range holds exactly its subtree where no arcs cross") {
  const Document document = sentence_of({1, 3, 1, -1, 3, 4});
  const Trees trees(document);
  for (std::uint32_t above = 0; above < 6; ++above) {
    for (std::uint32_t token = 0; token < 6; ++token) CHECK(trees.is_below(token, above) == trees.range(above).contains(token));
  }
  CHECK(trees.range(3) == IdRange<Token>{0, 6});
}

TEST_CASE("Children stand from left to right and know their relation") {
  const Document document = sentence_of({1, 3, 1, -1, 3, 4});
  const Trees trees(document);
  std::vector<std::uint32_t> children(trees.children(1).begin(), trees.children(1).end());
  CHECK(children == std::vector<std::uint32_t>{0, 2});
  CHECK(trees.child(3, "obl") == 1);
  CHECK(trees.child(3, "nsubj") == Id<Token>::kNone);
  CHECK(trees.children(5).begin() == trees.children(5).end());
}

TEST_CASE("Arcs that cross widen the range over what stands between") {
  const Document document = sentence_of({2, 3, -1, 2});
  CHECK(Trees(document).range(3) == IdRange<Token>{1, 4});
  CHECK(Trees(document).range(2) == IdRange<Token>{0, 4});
}

TEST_CASE("An article without trees has none") {
  const Document document;
  CHECK(Trees(document).empty());
}

}  // namespace
}  // namespace nutgraf::document
