#include "cli/article_tables.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

#include "format/csv.h"

namespace nutgraf::cli {
namespace {

bool must_be_there(const std::string& name) { return name == "articles" || name == "entities" || name == "mentions"; }

const format::Table* table_of(const std::vector<format::Table>& tables, const std::string& name) {
  const auto table = std::find_if(tables.begin(), tables.end(), [&](const format::Table& one) { return one.name == name; });
  return table == tables.end() ? nullptr : &*table;
}

}  // namespace

const std::string& TableRow::operator[](std::string_view column) const {
  return fields_[static_cast<std::size_t>(std::find(columns_->begin(), columns_->end(), column) - columns_->begin())];
}

const std::vector<TableRow>& ArticleRows::operator[](std::string_view table) const {
  static const std::vector<TableRow> kNone;
  const auto rows = rows_.find(table);
  return rows == rows_.end() ? kNone : rows->second;
}

Result<ArticleTables> ArticleTables::open(const std::string& folder, const std::vector<std::string>& names) {
  ArticleTables opened;
  const std::vector<format::Table> known = format::tables(Members::all());
  for (const std::string& name : names) {
    const std::string path = folder + "/" + name + ".csv";
    std::optional<TableRows> rows = TableRows::open(path);
    if (!rows && (must_be_there(name) || errno != ENOENT)) {
      return Error{"results", "'" + path + "' cannot be read: " + std::strerror(errno) + " (nutgraf batch --tables writes it)", path};
    }
    if (!rows) continue;
    if (!rows->has_columns_of(*table_of(known, name))) return Error{"results", "'" + path + "' has other columns than this version writes", path};
    Columns columns = format::read_csv_row(rows->header()).value();
    opened.tables_.emplace(name, Table{name, *std::move(rows), std::move(columns)});
  }
  return opened;
}

std::optional<TableRow> ArticleTables::take(Table& table) {
  Result<std::vector<std::string>> fields = format::read_csv_row(table.rows.take());
  if (fields && fields.value().size() == table.columns.size()) return TableRow(table.columns, std::move(fields.value()));
  error_ = "a row of '" + table.name + ".csv' is broken";
  return std::nullopt;
}

std::optional<ArticleRows> ArticleTables::next() {
  Table& articles = tables_.at("articles");
  const std::string number(articles.rows.article());
  if (number.empty() || !error_.empty()) return std::nullopt;
  std::optional<TableRow> article = take(articles);
  if (!article) return std::nullopt;
  ArticleRows all(*std::move(article));
  for (auto& [name, table] : tables_) {
    std::vector<TableRow>& rows = all.rows_[name];
    while (&table != &articles && table.rows.article() == number) {
      std::optional<TableRow> row = take(table);
      if (!row) return std::nullopt;
      rows.push_back(*std::move(row));
    }
  }
  return all;
}

std::string ArticleTables::error() const {
  if (!error_.empty()) return error_;
  for (const auto& [name, table] : tables_) {
    if (!table.rows.error().empty()) return table.rows.error();
    // Rows that are left belong to no article, or stand out of order.
    if (!table.rows.article().empty()) return "the rows of '" + name + ".csv' are not in the order of the articles";
  }
  return {};
}

}  // namespace nutgraf::cli
