#include "format/csv.h"

#include <algorithm>
#include <utility>

namespace nutgraf::format {

CsvRows& CsvRows::field(std::string_view text) {
  if (within_row_) rows_ += ',';
  within_row_ = true;
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
    rows_ += text;
    return *this;
  }
  rows_ += '"';
  for (const char c : text) {
    if (c == '"') rows_ += '"';
    rows_ += c;
  }
  rows_ += '"';
  return *this;
}

void CsvRows::end_row() {
  rows_ += "\r\n";
  within_row_ = false;
}

std::string CsvRows::take() { return std::exchange(rows_, {}); }

bool CsvRowEnd::is_at(std::string_view line) {
  for (const char c : line) {
    if (state_ == State::Quoted) {
      if (c == '"') state_ = State::QuoteSeen;
    } else if (c == '"' && state_ != State::Plain) {
      state_ = State::Quoted;  // a field begins, or a doubled mark stands within one
    } else {
      state_ = c == ',' ? State::FieldBegins : State::Plain;
    }
  }
  if (state_ == State::Quoted) return false;
  state_ = State::FieldBegins;
  return true;
}

Result<std::vector<std::string>> read_csv_row(std::string_view row) {
  if (!row.empty() && row.back() == '\n') row.remove_suffix(1);
  if (!row.empty() && row.back() == '\r') row.remove_suffix(1);
  std::vector<std::string> fields;
  for (std::size_t at = 0; at <= row.size();) {
    std::string& field = fields.emplace_back();
    if (at == row.size() || row[at] != '"') {
      const std::size_t comma = std::min(row.find(',', at), row.size());
      field = row.substr(at, comma - at);
      at = comma + 1;
      continue;
    }
    for (++at;; ++at) {
      const std::size_t mark = row.find('"', at);
      if (mark == std::string_view::npos) return Error{"csv", "A quotation mark of this row is not closed.", ""};
      field.append(row, at, mark - at);
      at = mark + 1;
      if (at == row.size() || row[at] != '"') break;
      field += '"';
    }
    if (at < row.size() && row[at] != ',') return Error{"csv", "Something stands behind a closing quotation mark of this row.", ""};
    ++at;
  }
  return fields;
}

}  // namespace nutgraf::format
