#include "format/csv.h"

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

}  // namespace nutgraf::format
