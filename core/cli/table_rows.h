// One table of a batch, read article by article.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "cli/buffered_input.h"
#include "format/tables.h"

namespace nutgraf::cli {

/// The rows of one table, with the article that each belongs to.
class TableRows {
 public:
  /// Opens a file to be read; nothing where that fails, and errno says why.
  static std::optional<TableRows> open(const std::string& path);

  /// The row of the names of the columns.
  const std::string& header() const { return header_; }
  /// Whether these are the columns that this version writes of the table.
  bool has_columns_of(const format::Table& table) const { return header_ == format::table_header(table); }
  const std::string& error() const { return input_->error(); }
  /// The article of the next row, as it stands there; empty at the end.
  std::string_view article() const { return std::string_view(row_).substr(0, row_.find(',')); }
  /// Takes the next row.
  std::string take();
  /// Takes all rows of this article.
  std::string rows_of(const std::string& article);

 private:
  explicit TableRows(int file);
  void read();

  std::unique_ptr<BufferedInput> input_;
  std::string header_, row_;
};

}  // namespace nutgraf::cli
