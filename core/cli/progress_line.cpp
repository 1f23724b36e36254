#include "cli/progress_line.h"

#include <cstdint>
#include <cstdio>
#include <string>

#include <unistd.h>

namespace nutgraf::cli {

ProgressLine::ProgressLine(double share) : begin_(share), is_on_terminal_(isatty(STDERR_FILENO) != 0) {}

double ProgressLine::seconds() const { return std::chrono::duration<double>(Clock::now() - start_).count(); }

void ProgressLine::show(const Summary& summary, std::optional<double> share) {
  const auto now = Clock::now();
  if (!is_on_terminal_ || now - shown_ < std::chrono::milliseconds(200)) return;
  shown_ = now;
  is_drawn_ = true;
  const double seconds = this->seconds();
  const auto rate = static_cast<std::uint64_t>(static_cast<double>(summary.words()) / seconds);
  std::string line = grouped(summary.articles()) + " articles, " + grouped(rate) + " words/s";
  if (share && *share > begin_) line += ", " + duration(seconds * (1 - *share) / (*share - begin_)) + " left";
  std::fprintf(stderr, "\r%s\033[K", line.c_str());
}

void ProgressLine::clear() const {
  if (is_drawn_) std::fputs("\r\033[K", stderr);
}

}  // namespace nutgraf::cli
