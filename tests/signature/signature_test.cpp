#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "base/digest.h"
#include "support/articles.h"
#include "support/network_file.h"
#include "support/noise.h"

namespace nutgraf {
namespace {

/// Gathers the output for many texts into one digest.
class Signature {
 public:
  explicit Signature(Analyzer analyzer) : analyzer_(std::move(analyzer)) {}

  Signature& add_articles() {
    for (const support::Article& article : support::golden_articles()) add(article.text, article.options);
    return *this;
  }
  Signature& add_noise(std::uint64_t texts) {
    for (std::uint64_t seed = 0; seed < texts; ++seed) {
      Options options;
      options.published = Date{2000, 1, static_cast<std::uint8_t>(1 + seed % 31)};
      add(support::Noise(seed).news(200), options);
      add(support::Noise(seed).characters(200), options);
      add(support::Noise(seed).bytes(200), {});
    }
    return *this;
  }
  std::string hex() const { return digest_.hex(); }

 private:
  void add(const std::string& text, const Options& options) {
    Analysis analysis = analyzer_.start(text, options).value();
    while (analysis.step()) {
    }
    digest_.add(to_json(analysis.document(), OffsetUnit::Utf16));
  }

  Analyzer analyzer_;
  base::Digest digest_;
};

std::string signatures() {
  const Result<Analyzer> swift = Analyzer::load(support::shipped_network("swift")), careful = Analyzer::load(support::shipped_network("careful"));
  REQUIRE(swift);
  REQUIRE(careful);
  return "rules " + Signature({}).add_articles().add_noise(100).hex() + "\nswift " + Signature(swift.value()).add_articles().add_noise(10).hex() +
         "\ncareful " + Signature(careful.value()).add_articles().add_noise(2).hex() + "\n";
}

/// This test runs in every build: what it compares with is how g++, clang++ and
/// WebAssembly are compared with each other. Where behaviour is meant to
/// change, or with new weights, run it with NUTGRAF_UPDATE_GOLDEN=1 and commit
/// the new signatures.
TEST_CASE("the output has the same bytes on every platform") {
  const std::string path = "tests/signature/expected.txt", found = signatures();
  if (support::updates_golden()) REQUIRE(support::write_file(path, found));
  CHECK(found == support::read_file(path));
}

}  // namespace
}  // namespace nutgraf
