#include <doctest/doctest.h>

#include <string>

#include "golden/fact_lines.h"
#include "support/articles.h"

namespace nutgraf {
namespace {

/// What a change of behaviour looks like: run with NUTGRAF_UPDATE_GOLDEN=1 and
/// read the difference.
TEST_CASE("the facts of the articles are the expected ones") {
  for (const support::Article& article : support::golden_articles()) {
    CAPTURE(article.name);
    const std::string path = "tests/golden/expected/" + article.name + ".txt";
    const std::string facts = test::to_fact_lines(support::analyze(article.text, article.options));
    if (support::updates_golden()) REQUIRE(support::write_file(path, facts));
    CHECK(facts == support::read_file(path));
  }
}

}  // namespace
}  // namespace nutgraf
