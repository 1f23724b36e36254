// The golden articles, all of our own writing, and files in general. Tests run from the project's folder.
#pragma once

#include <string>
#include <vector>

#include "nutgraf/nutgraf.h"

namespace nutgraf::support {

/// All bytes of a file; a file that cannot be read is empty.
std::string read_file(const std::string& path);
/// False where the file cannot be written.
bool write_file(const std::string& path, const std::string& bytes);

/// An article of tests/golden/articles with the options that it is analysed with.
struct Article {
  std::string name;
  std::string text;
  Options options;
};
std::vector<Article> golden_articles();

/// The whole analysis of an article.
Document analyze(const std::string& text, const Options& options = {});

/// Whether the expected outcomes are to be written anew (the variable NUTGRAF_UPDATE_GOLDEN is set).
bool updates_golden();

}  // namespace nutgraf::support
