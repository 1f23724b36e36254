// All inputs of a batch, one after the other, as a stream of articles.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "cli/article_pieces.h"
#include "cli/buffered_input.h"

namespace nutgraf::cli {

/// An article as it stands in the input.
struct RawArticle {
  std::uint64_t number = 0;  ///< in the whole input, from 1
  std::string file;          ///< empty for standard input
  Piece piece;
  ReadPiece read;
};

/// Tells an article of the input from others.
std::string digest_of(const RawArticle& article);

/// The articles of files, of the files in folders, or of standard input. A file that cannot be read stands for one article that
/// could not be, and the next one goes on.
class Inputs {
 public:
  /// Reads these files and folders in their order; standard input where there are none, and where one is "-". Of a folder all files
  /// are read whose ending tells their kind, by the order of their paths; any other file that is named is a text.
  explicit Inputs(const std::vector<std::string>& names);

  /// The next article; nothing at the end, or after an interruption. To be called by one thread at a time.
  std::optional<RawArticle> next();

  /// How much of the input has been read, 0 … 1; nothing where nobody knows its size. May be called at any time.
  std::optional<double> share_read() const;

 private:
  RawArticle failure(const std::string& reason, std::size_t line);

  std::vector<std::string> names_;
  std::size_t opened_ = 0;  ///< of `names_`
  std::uint64_t articles_ = 0;

  std::string name_;                      ///< of the file that is read; empty for standard input
  std::unique_ptr<BufferedInput> input_;  ///< null before the first file and between two
  std::unique_ptr<ArticlePieces> pieces_;

  std::uint64_t bytes_in_all_ = 0;  ///< 0 where that is not known
  std::uint64_t bytes_before_ = 0;  ///< of the files that have been read
  std::atomic<std::uint64_t> bytes_read_ = 0;
};

}  // namespace nutgraf::cli
