// Standard input, line by line.
#pragma once

#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>

#include <sys/types.h>

namespace nutgraf::cli {

/// A line of the input with its number there, which empty lines count towards.
struct NumberedLine {
  std::string text;
  std::size_t number = 0;
};

/// The lines of standard input that are not blank.
class LineReader {
 public:
  LineReader() = default;
  LineReader(const LineReader&) = delete;
  LineReader& operator=(const LineReader&) = delete;
  ~LineReader() { std::free(buffer_); }

  std::optional<NumberedLine> next() {
    for (;;) {
      const ssize_t length = getline(&buffer_, &capacity_, stdin);
      if (length < 0) return std::nullopt;
      ++number_;
      std::string line(buffer_, static_cast<std::size_t>(length));
      if (line.find_first_not_of(" \t\r\n") != std::string::npos) return NumberedLine{std::move(line), number_};
    }
  }

 private:
  char* buffer_ = nullptr;
  std::size_t capacity_ = 0;
  std::size_t number_ = 0;
};

}  // namespace nutgraf::cli
