// The tables of a batch, read article by article, all of them side by side.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/table_rows.h"
#include "format/tables.h"
#include "nutgraf/result.h"

namespace nutgraf::cli {

/// The names of the columns of a table.
using Columns = std::vector<std::string>;

/// A row of a table.
class TableRow {
 public:
  TableRow(const Columns& columns, std::vector<std::string> fields) : columns_(&columns), fields_(std::move(fields)) {}
  /// The field in this column, which the table must have.
  const std::string& operator[](std::string_view column) const;

 private:
  const Columns* columns_;
  std::vector<std::string> fields_;
};

/// What stands of one article in the tables; columns live as long as the `ArticleTables`.
class ArticleRows {
 public:
  explicit ArticleRows(TableRow article) : article_(std::move(article)) {}
  /// Its row in the table of articles.
  const TableRow& article() const { return article_; }
  /// Its rows in the table of this name; none where that table is not there.
  const std::vector<TableRow>& operator[](std::string_view table) const;

 private:
  friend class ArticleTables;
  TableRow article_;
  std::map<std::string, std::vector<TableRow>, std::less<>> rows_;
};

/// The tables in a folder.
class ArticleTables {
 public:
  /// Opens those of these names that are there. The tables of articles, entities and mentions must be. Error `results` where they are not, or where a
  /// table has other columns than this version writes.
  static Result<ArticleTables> open(const std::string& folder, const std::vector<std::string>& names);
  /// The next article; nothing at the end, or where the tables cannot be read on.
  std::optional<ArticleRows> next();
  /// Why the tables cannot be read to their end; empty where they can.
  std::string error() const;

 private:
  struct Table {
    std::string name;
    TableRows rows;
    Columns columns;
  };
  /// Takes one row; nothing where it is no row of this table.
  std::optional<TableRow> take(Table& table);

  std::map<std::string, Table> tables_;  ///< a map, for rows point to their columns
  std::string error_;
};

}  // namespace nutgraf::cli
