// A line on the terminal that says how far a batch is.
#pragma once

#include <chrono>
#include <cstdio>

#include <unistd.h>

namespace nutgraf::cli {

/// Silent where standard error is no terminal.
class ProgressLine {
 public:
  void count_one() {
    ++done_;
    const auto now = Clock::now();
    if (!shown_on_terminal_ || now - last_ < std::chrono::milliseconds(200)) return;
    last_ = now;
    const double seconds = std::chrono::duration<double>(now - start_).count();
    std::fprintf(stderr, "\r%llu lines, %.1f lines/s\033[K", done_, static_cast<double>(done_) / seconds);
    drawn_ = true;
  }

  void clear() const {
    if (drawn_) std::fputs("\r\033[K", stderr);
  }

 private:
  using Clock = std::chrono::steady_clock;
  const bool shown_on_terminal_ = isatty(STDERR_FILENO) != 0;
  const Clock::time_point start_ = Clock::now();
  Clock::time_point last_ = start_;
  unsigned long long done_ = 0;
  bool drawn_ = false;
};

}  // namespace nutgraf::cli
