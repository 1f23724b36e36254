// An input, line by line or byte by byte.
#pragma once

#include <cstddef>
#include <cstdint>
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

/// Reads standard input or an open file.
class BufferedInput {
 public:
  static constexpr int kEnd = -1;

  explicit BufferedInput(int file = STDIN_FILENO) : stream_(file) {}

  /// The next line, with its end; nothing at the end, after an interruption, or where the input cannot be read.
  std::optional<NumberedLine> any_line();
  /// The same, without the lines that are blank.
  std::optional<NumberedLine> line();
  /// The next byte, which stays or is taken; `kEnd` at the end.
  int peek();
  int get();
  /// The next bytes; fewer at the end.
  std::string bytes(std::size_t count);
  /// The number of the line that the next byte stands on.
  std::size_t line_number() const { return lines_ + 1; }

  /// Why the input cannot be read to its end, as a part of a sentence; empty where it can.
  const std::string& error() const { return stream_.error(); }
  /// How many bytes of the file itself have been read.
  std::uint64_t bytes_of_file() const { return stream_.bytes_of_file(); }

 private:
  /// Reads more behind what is held; false at the end.
  bool read_more();
  /// Takes the bytes up to `end` out of what was read.
  std::string take(std::size_t end);

  ByteStream stream_;
  std::string read_;       ///< what was read, with what was already given at its front
  std::size_t given_ = 0;
  std::size_t lines_ = 0;  ///< that were given
  bool ended_ = false;
};

}  // namespace nutgraf::cli
