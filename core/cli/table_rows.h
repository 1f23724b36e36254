// One table of a batch, read article by article.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "cli/buffered_input.h"

namespace nutgraf::cli {

/// The rows of one table, with the article that each belongs to.
class TableRows {
 public:
  /// Reads an open file.
  explicit TableRows(int file);

  /// The row of the names of the columns.
  const std::string& header() const { return header_; }
  const std::string& error() const { return input_->error(); }
  /// The article of the next row, as it stands there; empty at the end.
  std::string_view article() const { return std::string_view(row_).substr(0, row_.find(',')); }
  /// Takes the next row.
  std::string take();
  /// Takes all rows of this article.
  std::string rows_of(const std::string& article);

 private:
  void read();

  std::unique_ptr<BufferedInput> input_;
  std::string header_, row_;
};

}  // namespace nutgraf::cli
