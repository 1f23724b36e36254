#include <utility>

#include "cli/article_pieces.h"

namespace nutgraf::cli {
namespace {

void skip_blanks(BufferedInput& input) {
  for (int byte = input.peek(); byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n'; byte = input.peek()) input.get();
}

/// One object a line.
class JsonLines : public ArticlePieces {
 public:
  explicit JsonLines(BufferedInput& input) : input_(input) {}

  std::optional<Piece> next() override {
    std::optional<NumberedLine> line = input_.line();
    if (!line) return std::nullopt;
    return Piece{std::move(line->text), line->number};
  }
  ReadPiece reader() const override { return format::read_batch_line; }

 private:
  BufferedInput& input_;
};

/// The elements of one array, which need not fit into memory together. Brackets and strings are all that is looked at here;
/// whether an element is JSON, whoever reads it sees.
class JsonArray : public ArticlePieces {
 public:
  explicit JsonArray(BufferedInput& input) : input_(input) { input_.get(); }

  std::optional<Piece> next() override {
    if (is_closed_) return rest();
    skip_blanks(input_);
    Piece piece{"", input_.line_number()};
    const int mark = take_element(piece.bytes);
    is_closed_ = mark != ',';
    if (mark == BufferedInput::kEnd) piece.error = Error{"json", "The list ends within this element.", ""};
    if (std::exchange(is_empty_, false) && mark == ']' && piece.bytes.empty()) return rest();
    return piece;
  }
  ReadPiece reader() const override { return format::read_batch_line; }

 private:
  /// What stands behind the list, where nothing should.
  std::optional<Piece> rest() {
    skip_blanks(input_);
    if (input_.peek() == BufferedInput::kEnd || std::exchange(has_rest_, true)) return std::nullopt;
    return Piece{"", input_.line_number(), Error{"json", "Something stands behind the end of the list.", ""}};
  }

  /// Takes the bytes up to the comma or bracket that ends the element, and gives that.
  int take_element(std::string& bytes) {
    int depth = 0;
    bool in_string = false;
    for (;;) {
      const int byte = input_.peek();
      if (byte == BufferedInput::kEnd) return byte;
      if (!in_string && depth == 0 && (byte == ',' || byte == ']')) return input_.get();
      bytes += static_cast<char>(input_.get());
      if (byte == '"') in_string = !in_string;
      if (in_string && byte == '\\' && input_.peek() != BufferedInput::kEnd) bytes += static_cast<char>(input_.get());
      if (!in_string && (byte == '{' || byte == '[')) ++depth;
      if (!in_string && (byte == '}' || byte == ']')) --depth;
    }
  }

  BufferedInput& input_;
  bool is_empty_ = true;    ///< as far as it was read
  bool is_closed_ = false;
  bool has_rest_ = false;
};

}  // namespace

std::unique_ptr<ArticlePieces> json_lines(BufferedInput& input) { return std::make_unique<JsonLines>(input); }

std::unique_ptr<ArticlePieces> json_pieces(BufferedInput& input) {
  skip_blanks(input);
  if (input.peek() == '[') return std::make_unique<JsonArray>(input);
  return json_lines(input);
}

}  // namespace nutgraf::cli
