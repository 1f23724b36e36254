// Comma-separated values as RFC 4180 defines them, written and read.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "nutgraf/result.h"

namespace nutgraf::format {

/// Collects rows, field by field.
class CsvRows {
 public:
  /// Adds a field; one with a comma, a quotation mark or a line break stands in quotation marks.
  CsvRows& field(std::string_view text);
  /// Ends the row; the next field begins another.
  void end_row();
  /// The rows so far, each with its line end; none are left.
  std::string take();

 private:
  std::string rows_;
  bool within_row_ = false;
};

/// Tells where a row ends: not every line does, for a field in quotation marks may hold some.
class CsvRowEnd {
 public:
  /// Goes on with a line, which is given with its end; true where the row ends with it.
  bool is_at(std::string_view line);

 private:
  enum class State { FieldBegins, Plain, Quoted, QuoteSeen };
  State state_ = State::FieldBegins;
};

/// The fields of a row, which may have a line end behind it. A quotation mark within a field that does not begin with one stands for
/// itself. Error `csv` where words stand behind a closing quotation mark, or where none closes.
Result<std::vector<std::string>> read_csv_row(std::string_view row);

}  // namespace nutgraf::format
