// Plain text for people: headings, wrapped lines, dates as one writes them. Reads no layer.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "nutgraf/date.h"

namespace nutgraf::format {

/// A text that grows line by line; no line is longer than 100 characters unless a single word is.
class Prose {
 public:
  /// A line of its own with an empty one before it.
  void heading(std::string_view words);
  /// Text that begins with `label` at `indent` columns and goes on below the column where the words after the label began.
  /// White space of the text is shown as single spaces.
  void line(std::size_t indent, std::string_view label, std::string_view text);

  std::string take() { return std::move(text_); }

 private:
  std::string text_;
};

/// "9 March 2026", "March 2026", "2026", "2 to 4 January 2026", "30 June to 2 July 2026": from the first to the last day of a time.
/// Empty where the days are unknown.
std::string date_in_words(const std::optional<Date>& from, const std::optional<Date>& to);

}  // namespace nutgraf::format
