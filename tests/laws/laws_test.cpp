#include "laws/laws.h"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>

#include "support/articles.h"
#include "support/noise.h"

namespace nutgraf {
namespace {

using support::Noise;

#ifdef NDEBUG
constexpr std::uint64_t kRounds = 200;
#else
constexpr std::uint64_t kRounds = 40;  // sanitizers take their time
#endif

Options dated() {
  Options options;
  options.published = Date{2017, 5, 2};
  options.title = "The president said";
  return options;
}

TEST_CASE("the laws hold for the articles") {
  for (const support::Article& article : support::golden_articles()) {
    CAPTURE(article.name);
    REQUIRE(!article.text.empty());
    CHECK(laws::broken_by(article.text, article.options) == "");
  }
}

TEST_CASE("the laws hold for texts with next to nothing in them") {
  for (const std::string& text :
       {std::string(), std::string(" "), std::string("\n\n\r\n"), std::string(3, '\0'), std::string("\xEF\xBB\xBF"), std::string("."),
        std::string("\""), std::string("a"), std::string("\xCC\x81"), std::string("\xFF"), std::string("\xED\xA0\xBD"),
        std::string("\xE2\x80\x8D"), std::string("“”"), std::string("-\n-\n-")}) {
    CAPTURE(text);
    CHECK(laws::broken_by(text) == "");
    CHECK(laws::broken_by(text, dated()) == "");
  }
}

TEST_CASE("the laws hold for any bytes") {
  for (std::uint64_t seed = 0; seed < kRounds; ++seed) {
    CAPTURE(seed);
    CHECK(laws::broken_by(Noise(seed).bytes(1 + seed * 3)) == "");
  }
}

TEST_CASE("the laws hold for any characters") {
  for (std::uint64_t seed = 0; seed < kRounds; ++seed) {
    CAPTURE(seed);
    CHECK(laws::broken_by(Noise(seed).characters(1 + seed * 2), dated()) == "");
  }
}

TEST_CASE("the laws hold for words of the news in any order") {
  for (std::uint64_t seed = 0; seed < kRounds; ++seed) {
    CAPTURE(seed);
    CHECK(laws::broken_by(Noise(seed).news(1 + seed), dated()) == "");
  }
}

TEST_CASE("the laws hold for articles with pieces lost, doubled and broken") {
  for (const support::Article& article : support::golden_articles()) {
    for (std::uint64_t seed = 0; seed < kRounds / 5; ++seed) {
      CAPTURE(article.name);
      CAPTURE(seed);
      CHECK(laws::broken_by(Noise(seed).mutation(article.text), article.options) == "");
    }
  }
}

#ifdef NDEBUG  // with sanitizers this would take minutes
TEST_CASE("the laws hold for ten megabytes") {
  std::string text = Noise(1).news(1'800'000);
  CHECK(laws::broken_in_layers(support::analyze(text, dated())) == "");
  text.clear();
  while (text.size() < 10'000'000) {
    for (const support::Article& article : support::golden_articles()) text += article.text + "\n\n";
  }
  const Document document = support::analyze(text, dated());
  CHECK(laws::broken_in_layers(document) == "");
  CHECK(to_json(document, OffsetUnit::Codepoint).size() > text.size());
}
#endif

}  // namespace
}  // namespace nutgraf
