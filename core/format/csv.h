// Comma-separated values as RFC 4180 defines them, written.
#pragma once

#include <string>
#include <string_view>

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

}  // namespace nutgraf::format
