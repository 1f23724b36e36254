// The bytes of a file or of standard input, as they come; packed ones unpacked.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "cli/unpackers.h"

namespace nutgraf::cli {

/// Lets an interruption (Ctrl-C, or a request to end) end every input instead of the program; a second one ends the program at once.
void stop_inputs_when_interrupted();
/// The signal that interrupted the inputs; 0 where none did.
int interruption();

/// Reads an open file piece by piece, and closes it at the end unless it is standard input.
class ByteStream {
 public:
  explicit ByteStream(int file);
  ByteStream(const ByteStream&) = delete;
  ByteStream& operator=(const ByteStream&) = delete;
  ~ByteStream();

  /// Adds what comes next to `bytes`; false at the end, after an interruption, or where the file cannot be read.
  bool read(std::string& bytes);
  /// Why the file cannot be read to its end, as a part of a sentence; empty where it can.
  const std::string& error() const { return error_; }
  /// How many bytes of the file itself have been read.
  std::uint64_t bytes_of_file() const { return bytes_of_file_; }

 private:
  /// Reads the first bytes, to see whether they are those of a packing.
  void open();
  bool read_file(std::string& bytes);
  bool unpack(std::string& bytes);

  const int file_;
  std::string error_;
  std::uint64_t bytes_of_file_ = 0;
  bool opened_ = false;
  std::string held_;                    ///< what was read of the file and not yet given
  std::unique_ptr<Unpacker> unpacker_;  ///< null where the file is not packed
};

}  // namespace nutgraf::cli
