#include "cli/buffered_input.h"

#include <algorithm>
#include <utility>

namespace nutgraf::cli {

bool BufferedInput::read_more() {
  if (ended_) return false;
  read_.erase(0, given_);
  given_ = 0;
  ended_ = !stream_.read(read_);
  return !ended_;
}

std::optional<NumberedLine> BufferedInput::any_line() {
  std::size_t end = read_.find('\n', given_);
  while (end == std::string::npos) {
    const std::size_t searched = read_.size() - given_;
    if (!read_more()) break;
    end = read_.find('\n', searched);
  }
  const bool cut_off = end == std::string::npos && (interruption() != 0 || !error().empty());
  if (cut_off || given_ == read_.size()) return std::nullopt;
  const std::size_t number = line_number();
  return NumberedLine{take(end == std::string::npos ? read_.size() : end + 1), number};
}

std::optional<NumberedLine> BufferedInput::line() {
  for (;;) {
    std::optional<NumberedLine> line = any_line();
    if (!line || line->text.find_first_not_of(" \t\r\n") != std::string::npos) return line;
  }
}

int BufferedInput::peek() {
  if (given_ == read_.size() && !read_more()) return kEnd;
  return static_cast<unsigned char>(read_[given_]);
}

int BufferedInput::get() {
  const int byte = peek();
  if (byte == kEnd) return kEnd;
  if (byte == '\n') ++lines_;
  ++given_;
  return byte;
}

std::string BufferedInput::bytes(std::size_t count) {
  while (read_.size() - given_ < count && read_more()) {
  }
  return take(given_ + std::min(count, read_.size() - given_));
}

std::string BufferedInput::take(std::size_t end) {
  std::string taken = read_.substr(given_, end - given_);
  given_ = end;
  lines_ += static_cast<std::size_t>(std::count(taken.begin(), taken.end(), '\n'));
  return taken;
}

}  // namespace nutgraf::cli
