#include "cli/file_kinds.h"

#include <algorithm>
#include <cstddef>
#include <string>

namespace nutgraf::cli {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLookedAt = 8192;   ///< bytes among which NULs are counted
constexpr std::size_t kLeastNulShare = 4;  ///< one byte in so many is a NUL in programs and tables; a text may hold a stray one

/// What a file of a kind begins with; where words could begin so too, also the bytes that it has further on.
struct Signature {
  std::string_view kind, opening;
  std::size_t at = 0;
  std::string_view further = {};
};

constexpr std::string_view kArchive = "a ZIP archive (or a Word, Excel or OpenDocument file, which are such archives)";

constexpr Signature kSignatures[] = {
    {kArchive, "PK\x03\x04"sv},
    {"an empty ZIP archive", "PK\x05\x06"sv},
    {"a PDF file", "%PDF-"sv},
    {"a Rich Text file", "{\\rtf"sv},
    {"an old Office file", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv},
    {"a PNG image", "\x89PNG\r\n\x1A\n"sv},
    {"a JPEG image", "\xFF\xD8\xFF"sv},
    {"a GIF image", "GIF87a"sv},
    {"a GIF image", "GIF89a"sv},
    {"a TIFF image", "II*\0"sv},
    {"a TIFF image", "MM\0*"sv},
    {"a WebP image", "RIFF"sv, 8, "WEBP"sv},
    {"a sound file", "RIFF"sv, 8, "WAVE"sv},
    {"a film or sound file", "\0\0\0"sv, 4, "ftyp"sv},
    {"a sound file", "OggS\0"sv},
    {"a sound file", "ID3"sv, 4, "\0"sv},
    {"a gzip archive", "\x1F\x8B"sv},
    {"a bzip2 archive", "BZh"sv, 4, "1AY&SY"sv},
    {"an xz archive", "\xFD" "7zXZ\0"sv},
    {"a 7z archive", "7z\xBC\xAF\x27\x1C"sv},
    {"a RAR archive", "Rar!\x1A\x07"sv},
    {"a Zstandard archive", "\x28\xB5\x2F\xFD"sv},
    {"a program", "\x7F" "ELF"sv},
    {"a program", "MZ\x90\0"sv},
    {"a WebAssembly program", "\0asm"sv},
    {"an SQLite database", "SQLite format 3\0"sv},
    {"UTF-16 text; save it as UTF-8", "\xFF\xFE"sv},
    {"UTF-16 text; save it as UTF-8", "\xFE\xFF"sv},
};

bool stands_at(std::string_view bytes, std::size_t at, std::string_view mark) {
  return bytes.size() >= at && bytes.substr(at, mark.size()) == mark;
}

}  // namespace

std::string_view kind_other_than_text(std::string_view bytes) {
  for (const Signature& signature : kSignatures) {
    if (stands_at(bytes, 0, signature.opening) && stands_at(bytes, signature.at, signature.further)) return signature.kind;
  }
  const std::string_view first = bytes.substr(0, kLookedAt);
  const auto nuls = static_cast<std::size_t>(std::count(first.begin(), first.end(), '\0'));
  return nuls * kLeastNulShare > first.size() ? "no text: it holds bytes that no text has" : std::string_view();
}

bool is_web_page(std::string_view bytes) {
  constexpr std::size_t kOpening = 9;
  if (stands_at(bytes, 0, "\xEF\xBB\xBF")) bytes.remove_prefix(3);
  for (;;) {
    const std::size_t begin = bytes.find_first_not_of(" \t\r\n");
    bytes.remove_prefix(std::min(begin, bytes.size()));
    if (!stands_at(bytes, 0, "<!--")) break;
    const std::size_t end = bytes.find("-->");
    bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 3);
  }
  std::string opening(bytes.substr(0, kOpening));
  for (char& c : opening) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return opening == "<!doctype" || stands_at(opening, 0, "<html");
}

}  // namespace nutgraf::cli
