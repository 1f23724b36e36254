#include "cli/article_pieces.h"

#include <filesystem>
#include <utility>

#include "cli/unpackers.h"

namespace nutgraf::cli {
namespace {

enum class Kind { JsonLines, Json, Csv, Text, Warc };

constexpr std::pair<const char*, Kind> kEndings[] = {{".jsonl", Kind::JsonLines}, {".ndjson", Kind::JsonLines}, {".json", Kind::Json},
                                                     {".csv", Kind::Csv},         {".txt", Kind::Text},         {".warc", Kind::Warc},
                                                     {".wet", Kind::Warc}};

/// The kind that the ending of a file's name tells, before that of a packing where it has one.
std::optional<Kind> kind_of(const std::string& name) {
  const std::filesystem::path ending = std::filesystem::path(without_packing(name)).extension();
  for (const auto& [known, kind] : kEndings) {
    if (ending == known) return kind;
  }
  return std::nullopt;
}

}  // namespace

bool has_known_ending(const std::string& name) { return kind_of(name).has_value(); }

std::unique_ptr<ArticlePieces> pieces_of(const std::string& name, BufferedInput& input) {
  switch (kind_of(name).value_or(Kind::Text)) {
    case Kind::JsonLines: return json_lines(input);
    case Kind::Json: return json_pieces(input);
    case Kind::Csv: return csv_pieces(input);
    case Kind::Warc: return warc_pieces(input);
    case Kind::Text: break;
  }
  return text_pieces(input, name);
}

}  // namespace nutgraf::cli
