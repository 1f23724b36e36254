#include "cli/lines.h"

#include <utility>

namespace nutgraf::cli {

std::optional<NumberedLine> LineReader::next() {
  for (;;) {
    std::size_t end = read_.find('\n', given_);
    while (end == std::string::npos && !ended_) {
      read_.erase(0, given_);
      given_ = 0;
      const std::size_t searched = read_.size();
      ended_ = !stream_.read(read_);
      end = read_.find('\n', searched);
    }
    const bool cut_off = end == std::string::npos && (interruption() != 0 || error() != 0);
    if (cut_off || given_ == read_.size()) return std::nullopt;
    std::string line = take(end == std::string::npos ? read_.size() : end + 1);
    ++number_;
    if (line.find_first_not_of(" \t\r\n") != std::string::npos) return NumberedLine{std::move(line), number_};
  }
}

std::string LineReader::take(std::size_t end) {
  std::string line = read_.substr(given_, end - given_);
  given_ = end;
  return line;
}

}  // namespace nutgraf::cli
