#include <doctest/doctest.h>

#include <string>

#include "laws/laws.h"
#include "support/articles.h"
#include "support/network_file.h"
#include "support/noise.h"

namespace nutgraf {
namespace {

using support::Noise;

Analyzer random_analyzer(std::uint64_t seed) {
  const Result<Analyzer> analyzer = Analyzer::load(support::random_network(seed));
  REQUIRE(analyzer);
  return analyzer.value();
}

Analyzer random_careful_analyzer(std::uint64_t seed) {
  const Result<Analyzer> analyzer = Analyzer::load(support::random_careful_network(seed));
  REQUIRE(analyzer);
  return analyzer.value();
}

TEST_CASE("the laws hold whatever a network says of the articles") {
  for (const Analyzer& analyzer : {random_analyzer(0), random_analyzer(1), random_careful_analyzer(0)}) {
    for (const support::Article& article : support::golden_articles()) {
      CAPTURE(article.name);
      CHECK(laws::broken_by(article.text, article.options, analyzer) == "");
    }
  }
}

TEST_CASE("the laws hold whatever a network says of noise") {
  const Analyzer swift = random_analyzer(1), careful = random_careful_analyzer(1);
  for (std::uint64_t seed = 0; seed < 60; ++seed) {
    CAPTURE(seed);
    for (const Analyzer* analyzer : {&swift, &careful}) {
      CHECK(laws::broken_by(Noise(seed).news(1 + 4 * seed), {}, *analyzer) == "");
      CHECK(laws::broken_by(Noise(seed).characters(1 + 2 * seed), {}, *analyzer) == "");
    }
  }
}

TEST_CASE("a sentence that never ends is read too") {
  std::string text = "The president said on Tuesday that he was";
  for (int i = 0; i < 2000; ++i) text += " very";
  text += " glad.";
  CHECK(laws::broken_by(text, {}, random_analyzer(2)) == "");
  CHECK(laws::broken_by(text, {}, random_careful_analyzer(2)) == "");
}

TEST_CASE("what a careful reader has read before changes nothing: the same bytes as afresh") {
  const Analyzer analyzer = random_careful_analyzer(3);
  for (const support::Article& article : support::golden_articles()) {
    CAPTURE(article.name);
    std::string text = article.text;
    for (const std::size_t part : {0, 1, 2}) {
      const std::size_t space = text.find(' ', part * text.size() / 3);
      text.insert(space == std::string::npos ? 0 : space, " really");
      const std::string again = to_json(analyzer.read(text, article.options).value(), OffsetUnit::Utf8);
      CHECK(again == to_json(random_careful_analyzer(3).read(text, article.options).value(), OffsetUnit::Utf8));
    }
  }
}

TEST_CASE("whatever a network says, the name of a day is a time and no name") {
  for (std::uint64_t seed = 0; seed < 20; ++seed) {
    CAPTURE(seed);
    Analysis analysis = random_analyzer(seed).start("She has not been at home since Christmas, and he left the town on Tuesday.", {}).value();
    while (analysis.step()) {
    }
    const Document& document = analysis.document();
    REQUIRE(document.times.size() == 2);
    for (const Mention& mention : document.mentions) {
      for (const TimeExpression& time : document.times) CHECK_FALSE(time.span.contains(mention.span));
    }
  }
}

TEST_CASE("a network's document carries the digest of its weights, and its own layers") {
  Analysis analysis = random_analyzer(0).start("The president said that the storm was over. She left.", {}).value();
  while (analysis.step()) {
  }
  const Document& document = analysis.document();
  CHECK(document.weights.size() == 64);
  CHECK(document.tags.size() == document.tokens.size());
  CHECK(document.arcs.size() == document.tokens.size());
}

TEST_CASE("without a network there are no tags, trees and predicates, and names come from the rules") {
  const Document document = support::analyze("President Ana Moreno said in Paris that the storm was over.");
  CHECK(document.tags.empty());
  CHECK(document.arcs.empty());
  CHECK(document.predicates.empty());
  CHECK(document.mentions.size() == document.evidence.size());
  CHECK(!document.mentions.empty());
}

}  // namespace
}  // namespace nutgraf
