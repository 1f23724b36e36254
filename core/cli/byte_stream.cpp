#include "cli/byte_stream.h"

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstring>
#include <utility>

#include <poll.h>
#include <unistd.h>

namespace nutgraf::cli {
namespace {

constexpr std::size_t kPiece = 1 << 16;

volatile std::sig_atomic_t interrupted_by = 0;
int wake[2] = {-1, -1};  ///< a pipe: what the signal's handler writes wakes a thread that waits for input

void interrupt(int signal) {
  interrupted_by = signal;
  [[maybe_unused]] const ssize_t written = write(wake[1], "", 1);
}

/// Waits until the file has something; false after an interruption.
bool wait_for(int file) {
  pollfd waits[] = {{file, POLLIN, 0}, {wake[0], POLLIN, 0}};
  while (poll(waits, 2, -1) < 0 && errno == EINTR && interrupted_by == 0) {
  }
  return interrupted_by == 0;
}

}  // namespace

void stop_inputs_when_interrupted() {
  if (pipe(wake) != 0) return;
  struct sigaction action = {};
  action.sa_handler = interrupt;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  for (const int signal : {SIGINT, SIGTERM}) {
    struct sigaction before = {};
    const bool ignored = sigaction(signal, nullptr, &before) == 0 && before.sa_handler == SIG_IGN;  // as by nohup
    if (!ignored) sigaction(signal, &action, nullptr);
  }
}

int interruption() { return interrupted_by; }

ByteStream::ByteStream(int file) : file_(file) {}

ByteStream::~ByteStream() {
  if (file_ != STDIN_FILENO) close(file_);
}

bool ByteStream::read(std::string& bytes) {
  if (!opened_) open();
  if (!error_.empty()) return false;
  if (unpacker_) return unpack(bytes);
  if (held_.empty()) return read_file(bytes);
  bytes += held_;
  held_.clear();
  return true;
}

void ByteStream::open() {
  opened_ = true;
  while (held_.size() < kPackingBytes && read_file(held_)) {
  }
  Result<std::unique_ptr<Unpacker>> unpacker = unpacker_for(held_);
  if (unpacker) {
    unpacker_ = std::move(unpacker.value());
  } else if (error_.empty()) {
    error_ = unpacker.error().message;
  }
}

bool ByteStream::read_file(std::string& bytes) {
  if (!wait_for(file_)) return false;
  const std::size_t before = bytes.size();
  bytes.resize(before + kPiece);
  const ssize_t count = ::read(file_, bytes.data() + before, kPiece);
  if (count < 0 && errno != EINTR) error_ = std::strerror(errno);
  bytes.resize(before + static_cast<std::size_t>(count > 0 ? count : 0));
  bytes_of_file_ += static_cast<std::uint64_t>(count > 0 ? count : 0);
  return count > 0;
}

bool ByteStream::unpack(std::string& bytes) {
  const std::size_t before = bytes.size();
  while (error_.empty() && bytes.size() == before) {
    if (held_.empty() && !unpacker_->holds_more() && !read_file(held_)) {
      if (unpacker_->within_part() && error_.empty()) error_ = "its " + std::string(unpacker_->name()) + " data are cut short";
      return false;
    }
    if (!unpacker_->unpack(held_, bytes)) error_ = "its " + std::string(unpacker_->name()) + " data are damaged";
  }
  return bytes.size() > before;
}

}  // namespace nutgraf::cli
