#include <doctest/doctest.h>

#include <string>

#include "base/digest.h"
#include "support/articles.h"
#include "support/noise.h"

namespace nutgraf {
namespace {

/// One digest of all output over the articles and much noise.
std::string signature() {
  base::Digest digest;
  const auto add = [&](const std::string& text, const Options& options) {
    digest.add(to_json(support::analyze(text, options), OffsetUnit::Utf16));
  };
  for (const support::Article& article : support::golden_articles()) add(article.text, article.options);
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    Options options;
    options.published = Date{2000, 1, static_cast<std::uint8_t>(1 + seed % 31)};
    add(support::Noise(seed).news(200), options);
    add(support::Noise(seed).characters(200), options);
    add(support::Noise(seed).bytes(200), {});
  }
  return digest.hex();
}

/// This test runs in every build: what it compares with is how g++, clang++ and
/// WebAssembly are compared with each other. Where behaviour is meant to
/// change, run it with NUTGRAF_UPDATE_GOLDEN=1 and commit the new signature.
TEST_CASE("the output has the same bytes on every platform") {
  const std::string path = "tests/signature/expected.txt";
  if (support::updates_golden()) REQUIRE(support::write_file(path, signature() + "\n"));
  CHECK(signature() + "\n" == support::read_file(path));
}

}  // namespace
}  // namespace nutgraf
