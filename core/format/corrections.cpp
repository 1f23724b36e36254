#include "format/corrections.h"

#include <algorithm>
#include <utility>

#include "base/sha256.h"
#include "format/correction_line.h"
#include "format/json_object.h"
#include "format/labels.h"

#include <nlohmann/json.hpp>

namespace nutgraf {
namespace format {
namespace {

using Json = nlohmann::ordered_json;

/// Reads lines one after the other, and the digest of all.
class FileReader {
 public:
  void add(std::size_t number, const Result<Json>& json, std::string_view raw) {
    given_ = true;
    if (json && is_off(json.value())) return;
    digest_.add(json ? json.value().dump(-1, ' ', false, Json::error_handler_t::replace) : std::string(raw));
    digest_.add("\n");
    CorrectionLine line;
    line.number = number;
    if (json) read_correction(json.value(), line);
    else line.error = json.error();
    corrections_.lines.push_back(std::move(line));
  }

  Corrections finish() {
    if (given_) corrections_.digest = base::hex(digest_.finish());
    return std::move(corrections_);
  }

 private:
  static bool is_off(const Json& json) {
    const auto off = json.find("off");
    return off != json.end() && off->is_boolean() && off->get<bool>();
  }

  bool given_ = false;
  base::Sha256 digest_;
  Corrections corrections_;
};

}  // namespace

Corrections read_corrections(const Json& list) {
  FileReader reader;
  for (std::size_t i = 0; i < list.size(); ++i) {
    const bool is_object = list[i].is_object();
    const std::string raw = is_object ? "" : list[i].dump(-1, ' ', false, Json::error_handler_t::replace);
    reader.add(i + 1, is_object ? Result<Json>(list[i]) : Result<Json>(Error{"json", "This line is no JSON object.", ""}), raw);
  }
  return reader.finish();
}

}  // namespace format

Corrections parse_corrections(std::string_view bytes) {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF", kBlank = " \t\r";
  format::FileReader reader;
  if (bytes.substr(0, kByteOrderMark.size()) == kByteOrderMark) bytes.remove_prefix(kByteOrderMark.size());
  for (std::size_t number = 1; !bytes.empty(); ++number) {
    const std::size_t end = std::min(bytes.find('\n'), bytes.size());
    std::string_view line = bytes.substr(0, end);
    bytes.remove_prefix(std::min(end + 1, bytes.size()));
    const std::size_t first = line.find_first_not_of(kBlank);
    if (first == std::string_view::npos) continue;
    line = line.substr(first, line.find_last_not_of(kBlank) + 1 - first);
    reader.add(number, format::read_json_object(std::string(line), "This line"), line);
  }
  return reader.finish();
}

std::string_view correction_word(CorrectionKind kind) { return format::label(kind); }

}  // namespace nutgraf
