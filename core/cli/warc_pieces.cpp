#include <algorithm>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include "cli/article_pieces.h"

namespace nutgraf::cli {
namespace {

constexpr std::size_t kSkipped = 1 << 16;  ///< bytes of a record that nobody wants, at a time

std::string lower(std::string text) {
  for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return text;
}

std::string trimmed(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return std::string(text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin));
}

/// The fields of a record's header, by their names in lower case.
using Header = std::map<std::string, std::string>;

/// The length that a header states; nothing where it states none.
std::optional<std::uint64_t> length_of(Header& header) {
  const std::string& digits = header["content-length"];
  constexpr std::size_t kMostDigits = 18;
  const bool is_number = !digits.empty() && digits.size() <= kMostDigits && digits.find_first_not_of("0123456789") == std::string::npos;
  return is_number ? std::optional<std::uint64_t>(std::stoull(digits)) : std::nullopt;
}

bool is_text(Header& header) {
  const std::string type = lower(header["warc-type"]);
  const bool is_content = type == "conversion" || type == "resource";
  return is_content && lower(header["content-type"]).compare(0, 10, "text/plain") == 0;
}

/// The records that are plain text: "conversion" in Common Crawl's WET files, or "resource". Pages of HTML are passed over.
class WarcPieces : public ArticlePieces {
 public:
  explicit WarcPieces(BufferedInput& input) : input_(input) {}

  std::optional<Piece> next() override {
    while (!is_at_end_) {
      const std::optional<NumberedLine> version = input_.line();
      if (!version) return end();
      Piece piece{"", version->number};
      Header header = read_header();
      const std::optional<std::uint64_t> length = length_of(header);
      if (version->text.compare(0, 5, "WARC/") != 0 || !length) {
        is_at_end_ = true;
        piece.error = Error{"warc", "No record of a web archive begins here; the rest of the file is not read.", ""};
        return piece;
      }
      if (!is_text(header)) {
        ++passed_over_;
        pass_over(*length);
        continue;
      }
      ++texts_;
      if (*length > Analyzer::kLongestInput) {
        pass_over(*length);
        piece.error = Error{"too_long", "This record is too long to be read.", ""};
        return piece;
      }
      // The address stands before the text, on a line of its own.
      piece.bytes = header["warc-target-uri"] + "\n";
      const std::string text = input_.bytes(*length);
      if (text.size() < *length) piece.error = Error{"warc", "The file ends within this record.", ""};
      piece.bytes += text;
      return piece;
    }
    return std::nullopt;
  }
  ReadPiece reader() const override {
    return [](const std::string& bytes, OffsetUnit unit) {
      const std::size_t address_end = bytes.find('\n');
      const std::string address = bytes.substr(0, address_end);
      return format::read_article({{"id", address}, {"text", bytes.substr(address_end + 1)}, {"url", address}}, unit);
    };
  }

 private:
  Header read_header() {
    Header header;
    for (std::optional<NumberedLine> line = input_.any_line(); line; line = input_.any_line()) {
      const std::size_t colon = line->text.find(':');
      if (colon == std::string::npos) break;  // the empty line at the end
      header[lower(line->text.substr(0, colon))] = trimmed(std::string_view(line->text).substr(colon + 1));
    }
    return header;
  }

  void pass_over(std::uint64_t length) {
    for (std::uint64_t left = length; left > 0;) {
      const std::size_t passed = input_.bytes(std::min<std::uint64_t>(left, kSkipped)).size();
      if (passed == 0) return;
      left -= passed;
    }
  }

  /// An archive of pages alone would give nothing, and nobody would know why.
  std::optional<Piece> end() {
    is_at_end_ = true;
    if (texts_ > 0 || passed_over_ == 0) return std::nullopt;
    return Piece{"", 1, Error{"warc", "This archive holds no plain text, as WET files do.", ""}};
  }

  BufferedInput& input_;
  std::uint64_t texts_ = 0, passed_over_ = 0;
  bool is_at_end_ = false;
};

}  // namespace

std::unique_ptr<ArticlePieces> warc_pieces(BufferedInput& input) { return std::make_unique<WarcPieces>(input); }

}  // namespace nutgraf::cli
