#include "cli/unpackers.h"

#include <cstddef>

#include <zlib.h>
#ifdef NUTGRAF_ZSTD
#include <zstd.h>
#endif

namespace nutgraf::cli {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kPiece = 1 << 16;
constexpr std::string_view kGzip = "\x1F\x8B"sv;
constexpr std::string_view kZstandard = "\x28\xB5\x2F\xFD"sv;
constexpr std::string_view kEndings[] = {".gz", ".zst"};

class GzipUnpacker : public Unpacker {
 public:
  GzipUnpacker() { ready_ = inflateInit2(&state_, 16 + MAX_WBITS) == Z_OK; }
  GzipUnpacker(const GzipUnpacker&) = delete;
  GzipUnpacker& operator=(const GzipUnpacker&) = delete;
  ~GzipUnpacker() override { inflateEnd(&state_); }

  bool unpack(std::string& packed, std::string& bytes) override {
    const std::size_t before = bytes.size();
    bytes.resize(before + kPiece);
    state_.next_in = reinterpret_cast<Bytef*>(packed.data());
    state_.avail_in = static_cast<uInt>(packed.size());
    state_.next_out = reinterpret_cast<Bytef*>(bytes.data() + before);
    state_.avail_out = kPiece;
    const int code = ready_ ? inflate(&state_, Z_NO_FLUSH) : Z_STREAM_ERROR;
    bytes.resize(before + kPiece - state_.avail_out);
    packed.erase(0, packed.size() - state_.avail_in);
    within_part_ = code != Z_STREAM_END;
    if (code == Z_STREAM_END) inflateReset(&state_);
    return code == Z_OK || code == Z_STREAM_END || code == Z_BUF_ERROR;
  }
  bool within_part() const override { return within_part_; }
  std::string_view name() const override { return "gzip"; }

 private:
  z_stream state_ = {};
  bool ready_ = false;
  bool within_part_ = true;
};

#ifdef NUTGRAF_ZSTD
class ZstandardUnpacker : public Unpacker {
 public:
  ZstandardUnpacker() : state_(ZSTD_createDStream(), ZSTD_freeDStream) {}

  bool unpack(std::string& packed, std::string& bytes) override {
    const std::size_t before = bytes.size();
    bytes.resize(before + kPiece);
    ZSTD_inBuffer in{packed.data(), packed.size(), 0};
    ZSTD_outBuffer out{bytes.data() + before, kPiece, 0};
    const std::size_t code = ZSTD_decompressStream(state_.get(), &out, &in);
    bytes.resize(before + out.pos);
    packed.erase(0, in.pos);
    within_part_ = code != 0;
    holds_more_ = within_part_ && out.pos == out.size;
    return ZSTD_isError(code) == 0;
  }
  bool holds_more() const override { return holds_more_; }
  bool within_part() const override { return within_part_; }
  std::string_view name() const override { return "Zstandard"; }

 private:
  std::unique_ptr<ZSTD_DStream, std::size_t (*)(ZSTD_DStream*)> state_;
  bool within_part_ = true;
  bool holds_more_ = false;
};
#endif

}  // namespace

Result<std::unique_ptr<Unpacker>> unpacker_for(std::string_view first_bytes) {
  const auto begins_with = [&](std::string_view mark) { return first_bytes.substr(0, mark.size()) == mark; };
  if (begins_with(kGzip)) return std::unique_ptr<Unpacker>(std::make_unique<GzipUnpacker>());
  if (!begins_with(kZstandard)) return std::unique_ptr<Unpacker>();
#ifdef NUTGRAF_ZSTD
  return std::unique_ptr<Unpacker>(std::make_unique<ZstandardUnpacker>());
#else
  return Error{"file", "it is packed by Zstandard, and this program was built without libzstd", ""};
#endif
}

std::string without_packing(const std::string& name) {
  for (const std::string_view ending : kEndings) {
    if (name.size() > ending.size() && name.compare(name.size() - ending.size(), ending.size(), ending) == 0) {
      return name.substr(0, name.size() - ending.size());
    }
  }
  return name;
}

}  // namespace nutgraf::cli
