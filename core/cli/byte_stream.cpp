#include "cli/byte_stream.h"

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstring>

#include <poll.h>
#include <unistd.h>

#include <zlib.h>

namespace nutgraf::cli {
namespace {

constexpr std::size_t kPiece = 1 << 16;
constexpr char kGzip[] = "\x1F\x8B";

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

/// Unpacks one gzip member after the other: files of many are common (WARC has one a record).
class ByteStream::Inflater {
 public:
  Inflater() { ready_ = inflateInit2(&state_, 16 + MAX_WBITS) == Z_OK; }
  Inflater(const Inflater&) = delete;
  Inflater& operator=(const Inflater&) = delete;
  ~Inflater() { inflateEnd(&state_); }

  /// Unpacks the front of `packed`, takes that away, and adds what it holds to `bytes`; false where it is damaged.
  bool unpack(std::string& packed, std::string& bytes) {
    const std::size_t before = bytes.size();
    bytes.resize(before + kPiece);
    state_.next_in = reinterpret_cast<Bytef*>(packed.data());
    state_.avail_in = static_cast<uInt>(packed.size());
    state_.next_out = reinterpret_cast<Bytef*>(bytes.data() + before);
    state_.avail_out = kPiece;
    const int code = ready_ ? inflate(&state_, Z_NO_FLUSH) : Z_STREAM_ERROR;
    bytes.resize(before + kPiece - state_.avail_out);
    packed.erase(0, packed.size() - state_.avail_in);
    within_member_ = code != Z_STREAM_END;
    if (code == Z_STREAM_END) inflateReset(&state_);
    return code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR;
  }
  bool within_member() const { return within_member_; }

 private:
  z_stream state_ = {};
  bool ready_ = false;
  bool within_member_ = true;
};

ByteStream::ByteStream(int file) : file_(file) {}

ByteStream::~ByteStream() {
  if (file_ != STDIN_FILENO) close(file_);
}

bool ByteStream::read(std::string& bytes) {
  if (!opened_) open();
  if (inflater_) return unpack(bytes);
  if (held_.empty()) return read_file(bytes);
  bytes += held_;
  held_.clear();
  return true;
}

void ByteStream::open() {
  opened_ = true;
  while (held_.size() < std::strlen(kGzip) && read_file(held_)) {
  }
  if (held_.compare(0, std::strlen(kGzip), kGzip) == 0) inflater_ = std::make_unique<Inflater>();
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
    if (held_.empty() && !read_file(held_)) {
      if (inflater_->within_member() && error_.empty()) error_ = "its gzip data are cut short";
      return false;
    }
    if (!inflater_->unpack(held_, bytes)) error_ = "its gzip data are damaged";
  }
  return bytes.size() > before;
}

}  // namespace nutgraf::cli
