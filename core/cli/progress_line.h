// A line on the terminal that says how far a batch is.
#pragma once

#include <chrono>
#include <optional>

#include "cli/summary.h"

namespace nutgraf::cli {

/// Silent where standard error is no terminal.
class ProgressLine {
 public:
  /// `share` of the input, 0 … 1, is passed over.
  explicit ProgressLine(double share);

  /// Shows what was counted, five times a second at most. `share` is how much of the input has been read, 0 … 1, where that is known.
  void show(const Summary& summary, std::optional<double> share);
  void clear() const;

  bool is_on_terminal() const { return is_on_terminal_; }
  /// Since the line was made.
  double seconds() const;

 private:
  using Clock = std::chrono::steady_clock;

  const double begin_;
  const bool is_on_terminal_;
  const Clock::time_point start_ = Clock::now();
  Clock::time_point shown_ = start_;
  bool is_drawn_ = false;
};

}  // namespace nutgraf::cli
