// What a batch writes, article by article: standard output, or files that grow together and that a later run can go on with.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "cli/journal.h"
#include "nutgraf/result.h"

namespace nutgraf::cli {

/// One file of an output, and what it begins with.
struct OutputFile {
  std::string path;
  std::string header;
};

/// Files to which every article adds a text each. A journal beside them says several times a second how far they are; whenever the
/// program is killed, the next run cuts off what stands behind that.
class OutputFiles {
 public:
  /// Standard output alone, of which each article is flushed; it has no journal.
  static OutputFiles standard_output();
  /// New files with a new journal; `digest` is that of the data files and options. Error `output` where one is there already or
  /// cannot be made.
  static Result<OutputFiles> create(const std::vector<OutputFile>& files, std::string journal_path, std::string digest);
  /// The files of an earlier run, cut back to their last whole article; new ones where there is no journal. Errors: `output` where
  /// they are not as that run left them, or where it had another version or digest; those of `read_journal` and `create`.
  static Result<OutputFiles> resume(const std::vector<OutputFile>& files, std::string journal_path, std::string digest);

  bool has_journal() const { return !journal_path_.empty(); }
  /// What is in the files by now.
  const Journal& journal() const { return journal_; }
  /// Adds the texts of one article, one a file, in their order; `digest` is that of the article's bytes. False where that fails, and
  /// `errno` says why.
  bool add(const std::vector<std::string>& texts, const std::string& digest);
  /// Writes what is still held back. False where that fails, and `errno` says why.
  bool finish();

 private:
  using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

  /// The files as the journal says that they are; one of no size begins with its header.
  static Result<OutputFiles> open(const std::vector<OutputFile>& files, std::string journal_path, Journal journal);

  std::vector<File> files_;
  std::string journal_path_;  ///< empty where there is none
  Journal journal_;
  std::chrono::steady_clock::time_point journal_written_;
};

}  // namespace nutgraf::cli
