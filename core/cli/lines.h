// Standard input, line by line.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include <unistd.h>

#include "cli/byte_stream.h"

namespace nutgraf::cli {

/// A line of the input with its number there, which empty lines count towards.
struct NumberedLine {
  std::string text;
  std::size_t number = 0;
};

/// The lines of standard input that are not blank.
class LineReader {
 public:
  /// The next line, with its end; nothing at the end, after an interruption, or where the input cannot be read.
  std::optional<NumberedLine> next();
  /// Why the input cannot be read, as `errno` says it; 0 where it can.
  int error() const { return stream_.error(); }

 private:
  /// Takes the bytes up to `end` out of what was read.
  std::string take(std::size_t end);

  ByteStream stream_{STDIN_FILENO};
  std::string read_;       ///< what was read, with what was already given at its front
  std::size_t given_ = 0;
  std::size_t number_ = 0;
  bool ended_ = false;
};

}  // namespace nutgraf::cli
