#include <string_view>
#include <utility>

#include <nlohmann/json.hpp>

#include "cli/article_pieces.h"
#include "cli/file_kinds.h"

namespace nutgraf::cli {
namespace {

/// The one article of a file of text.
class TextPieces : public ArticlePieces {
 public:
  TextPieces(BufferedInput& input, std::string name) : input_(input), name_(std::move(name)) {}

  std::optional<Piece> next() override {
    if (std::exchange(is_read_, true)) return std::nullopt;
    Piece piece{input_.bytes(Analyzer::kLongestInput + 1), 1};
    if (!input_.error().empty()) return std::nullopt;  // whoever reads the input tells
    if (const std::string_view kind = kind_other_than_text(piece.bytes); !kind.empty()) {
      piece.error = Error{"file", "This file is " + std::string(kind) + ".", ""};
    }
    return piece;
  }
  ReadPiece reader() const override {
    using Json = nlohmann::ordered_json;
    return [id = Json(name_).dump(-1, ' ', false, Json::error_handler_t::replace)](std::string bytes, OffsetUnit) {
      format::BatchLine article;
      article.id_json = id;
      article.text = std::move(bytes);
      return article;
    };
  }

 private:
  BufferedInput& input_;
  std::string name_;
  bool is_read_ = false;
};

}  // namespace

std::unique_ptr<ArticlePieces> text_pieces(BufferedInput& input, std::string name) {
  return std::make_unique<TextPieces>(input, std::move(name));
}

}  // namespace nutgraf::cli
