#include "support/articles.h"

#include <cstdio>
#include <cstdlib>
#include <utility>

namespace nutgraf::support {

std::string read_file(const std::string& path) {
  std::string bytes;
  if (std::FILE* file = std::fopen(path.c_str(), "rb")) {
    char buffer[4096];
    for (std::size_t count; (count = std::fread(buffer, 1, sizeof buffer, file)) > 0;) bytes.append(buffer, count);
    std::fclose(file);
  }
  return bytes;
}

bool write_file(const std::string& path, const std::string& bytes) {
  std::FILE* file = std::fopen(path.c_str(), "wb");
  if (!file) return false;
  const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  return std::fclose(file) == 0 && written;
}

std::vector<Article> golden_articles() {
  const auto article = [](std::string name, Options options = {}) {
    return Article{name, read_file("tests/golden/articles/" + name + ".txt"), std::move(options)};
  };
  Options march_sixth, review_page;
  march_sixth.published = Date{2023, 3, 6};
  review_page.published = Date{2022, 6, 20};
  review_page.published_from = DateSource::Page;
  review_page.title = "‘The ice keeps a diary’: a talk with glaciologist Amara Okoye";
  return {article("ferry_strike", march_sixth),
          article("library_roof"),
          article("glacier_interview", review_page),
          article("harbour_plan"),
          article("cafe_contest"),
          article("bridge_closed")};
}

Document analyze(const std::string& text, const Options& options) {
  Result<Analysis> analysis = Analyzer{}.start(text, options);
  while (analysis.value().step()) {
  }
  return analysis.value().document();
}

bool updates_golden() { return std::getenv("NUTGRAF_UPDATE_GOLDEN") != nullptr; }

}  // namespace nutgraf::support
