// The bytes of a file or of standard input, as they come.
#pragma once

#include <string>

namespace nutgraf::cli {

/// Lets an interruption (Ctrl-C, or a request to end) end every input instead of the program; a second one ends the program at once.
void stop_inputs_when_interrupted();
/// The signal that interrupted the inputs; 0 where none did.
int interruption();

/// Reads an open file piece by piece. Not to be copied; the file stays open.
class ByteStream {
 public:
  explicit ByteStream(int file) : file_(file) {}
  ByteStream(const ByteStream&) = delete;
  ByteStream& operator=(const ByteStream&) = delete;

  /// Adds what comes next to `bytes`; false at the end, after an interruption, or where the file cannot be read.
  bool read(std::string& bytes);
  /// Why the file cannot be read, as `errno` says it; 0 where it can.
  int error() const { return error_; }

 private:
  int file_;
  int error_ = 0;
};

}  // namespace nutgraf::cli
