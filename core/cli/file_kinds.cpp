#include "cli/file_kinds.h"

#include <algorithm>
#include <cstddef>

namespace nutgraf::cli {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t kLookedAt = 8192;   ///< bytes among which NULs are counted
constexpr std::size_t kLeastNulShare = 4;  ///< one byte in so many is a NUL in programs and tables; a text may hold a stray one

/// The bytes that a format has at a place.
struct Signature {
  std::size_t at;
  std::string_view bytes, kind;
};

constexpr Signature kSignatures[] = {
    {0, "PK\x03\x04"sv, "a ZIP archive (or a Word, Excel or OpenDocument file, which are such archives)"},
    {0, "PK\x05\x06"sv, "an empty ZIP archive"},
    {0, "%PDF-"sv, "a PDF file"},
    {0, "{\\rtf"sv, "a Rich Text file"},
    {0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "an old Office file"},
    {0, "\x89PNG\r\n\x1A\n"sv, "a PNG image"},
    {0, "\xFF\xD8\xFF"sv, "a JPEG image"},
    {0, "GIF87a"sv, "a GIF image"},
    {0, "GIF89a"sv, "a GIF image"},
    {0, "II*\0"sv, "a TIFF image"},
    {0, "MM\0*"sv, "a TIFF image"},
    {8, "WEBP"sv, "a WebP image"},
    {8, "WAVE"sv, "a sound file"},
    {4, "ftyp"sv, "a film or sound file"},
    {0, "OggS"sv, "a sound file"},
    {0, "ID3"sv, "a sound file"},
    {0, "\x1F\x8B"sv, "a gzip archive"},
    {0, "BZh"sv, "a bzip2 archive"},
    {0, "\xFD" "7zXZ\0"sv, "an xz archive"},
    {0, "7z\xBC\xAF\x27\x1C"sv, "a 7z archive"},
    {0, "Rar!\x1A\x07"sv, "a RAR archive"},
    {0, "\x28\xB5\x2F\xFD"sv, "a Zstandard archive"},
    {0, "\x7F" "ELF"sv, "a program"},
    {0, "MZ\x90\0"sv, "a program"},
    {0, "\0asm"sv, "a WebAssembly program"},
    {0, "SQLite format 3\0"sv, "an SQLite database"},
    {0, "\xFF\xFE"sv, "UTF-16 text; save it as UTF-8"},
    {0, "\xFE\xFF"sv, "UTF-16 text; save it as UTF-8"},
};

}  // namespace

std::string_view kind_other_than_text(std::string_view bytes) {
  for (const Signature& signature : kSignatures) {
    if (bytes.size() >= signature.at && bytes.substr(signature.at, signature.bytes.size()) == signature.bytes) return signature.kind;
  }
  const std::string_view first = bytes.substr(0, kLookedAt);
  const auto nuls = static_cast<std::size_t>(std::count(first.begin(), first.end(), '\0'));
  return nuls * kLeastNulShare > first.size() ? "no text: it holds bytes that no text has" : std::string_view();
}

}  // namespace nutgraf::cli
