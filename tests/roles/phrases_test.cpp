#include "roles/phrases.h"

#include <doctest/doctest.h>

namespace nutgraf::roles {
namespace {

using Phrases = std::vector<IdRange<Token>>;
constexpr std::uint32_t kRoot = Id<Token>::kNone;

/// One sentence: head and relation of each token.
Document sentence(const std::vector<Arc>& arcs) {
  Document document;
  document.tokens.resize(arcs.size());
  document.tags.resize(arcs.size());
  document.sentences.push_back({{}, {0, static_cast<std::uint32_t>(arcs.size())}, {}});
  document.arcs = arcs;
  return document;
}

// "Officials saw a storm that damaged ships , yesterday ."
const Document kStorm = sentence({{{1}, "nsubj"}, {{kRoot}, "root"}, {{3}, "det"}, {{1}, "obj"}, {{5}, "nsubj"}, {{3}, "acl:relcl"},
                                  {{5}, "obj"}, {{8}, "punct"}, {{1}, "obl:tmod"}, {{1}, "punct"}});

TEST_CASE("the phrases beside a predicate hang on it or on what stands above it") {
  const document::Trees trees(kStorm);
  CHECK(phrases_beside(1, trees, {0, 10}) == Phrases{{0, 1}, {2, 7}, {8, 9}});
}

TEST_CASE("what a relative clause belongs to is a phrase without the clause") {
  const document::Trees trees(kStorm);
  CHECK(phrases_beside(5, trees, {0, 10}) == Phrases{{0, 1}, {0, 2}, {2, 3}, {2, 4}, {4, 5}, {6, 7}, {8, 9}});
}

TEST_CASE("phrases that leave the window are none") {
  const document::Trees trees(kStorm);
  CHECK(phrases_beside(5, trees, {3, 7}) == Phrases{{4, 5}, {6, 7}});
}

}  // namespace
}  // namespace nutgraf::roles
