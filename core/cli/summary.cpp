#include "cli/summary.h"

#include <cstdio>

namespace nutgraf::cli {

std::string grouped(std::uint64_t number) {
  std::string digits = std::to_string(number);
  for (std::size_t at = digits.size(); at > 3; at -= 3) digits.insert(at - 3, ",");
  return digits;
}

std::string duration(double seconds) {
  constexpr double kMinute = 60, kHour = 60 * kMinute;
  char text[64];
  if (seconds < 2 * kMinute) {
    std::snprintf(text, sizeof text, "%.1f s", seconds);
  } else if (seconds < 2 * kHour) {
    std::snprintf(text, sizeof text, "%.0f min", seconds / kMinute);
  } else {
    const auto minutes = static_cast<std::uint64_t>(seconds / kMinute);
    return grouped(minutes / 60) + " h " + std::to_string(minutes % 60) + " min";
  }
  return text;
}

void Summary::count(const Outcome& outcome) {
  if (!outcome.error) {
    ++read_;
    words_ += outcome.words;
    return;
  }
  ++failed_;
  Failures& failures = failures_[outcome.error->code];
  if (failures.count++ == 0) {
    failures.first_file = outcome.file;
    failures.first_line = outcome.line;
    failures.first_message = outcome.error->message;
  }
}

std::string Summary::text(double seconds) const {
  std::string text = grouped(read_) + (read_ == 1 ? " article read, " : " articles read, ");
  text += grouped(words_) + " words, " + duration(seconds);
  text += failed_ == 0 ? "; none failed" : "; " + grouped(failed_) + " failed:";
  for (const auto& [code, failures] : failures_) {
    text += "\n  " + grouped(failures.count) + " " + code + ", the first on line " + std::to_string(failures.first_line);
    if (!failures.first_file.empty()) text += " of '" + failures.first_file + "'";
    text += ": " + failures.first_message;
  }
  return text;
}

}  // namespace nutgraf::cli
