#include "cli/table_rows.h"

#include <utility>

#include <fcntl.h>

#include "format/csv.h"

namespace nutgraf::cli {

std::optional<TableRows> TableRows::open(const std::string& path) {
  const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  return file < 0 ? std::nullopt : std::optional(TableRows(file));
}

TableRows::TableRows(int file) : input_(std::make_unique<BufferedInput>(file)) {
  read();
  header_ = take();
}

std::string TableRows::take() {
  std::string row = std::move(row_);
  read();
  return row;
}

std::string TableRows::rows_of(const std::string& article) {
  std::string rows;
  while (!row_.empty() && this->article() == article) rows += take();
  return rows;
}

void TableRows::read() {
  row_.clear();
  format::CsvRowEnd end;
  for (std::optional<NumberedLine> line = input_->any_line(); line; line = input_->any_line()) {
    row_ += line->text;
    if (end.is_at(line->text)) return;
  }
}

}  // namespace nutgraf::cli
