// What a batch writes, article by article: standard output, or files that grow together.
#pragma once

#include <cstddef>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "nutgraf/result.h"

namespace nutgraf::cli {

/// One file of an output, and what it begins with.
struct OutputFile {
  std::string path;
  std::string header;
};

/// Files to which every article adds a text each.
class OutputFiles {
 public:
  /// Standard output alone, of which each article is flushed.
  static OutputFiles standard_output();
  /// New files. Error `output` where one is there already or cannot be made.
  static Result<OutputFiles> create(const std::vector<OutputFile>& files);

  /// Adds the texts of one article, one a file, in their order; `errno` says why where that fails.
  bool add(const std::vector<std::string>& texts);
  /// Writes what is still held back; `errno` says why where that fails.
  bool finish();

 private:
  using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

  std::vector<File> files_;
};

}  // namespace nutgraf::cli
