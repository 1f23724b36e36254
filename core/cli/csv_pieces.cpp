#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

#include "cli/article_pieces.h"
#include "format/csv.h"

namespace nutgraf::cli {
namespace {

using Columns = std::vector<std::string>;

/// The columns that an article is read from; others are passed over.
constexpr std::string_view kRead[] = {"id", "text", "date", "title", "url"};

format::BatchLine failed(Error error) {
  format::BatchLine line;
  line.error = std::move(error);
  return line;
}

format::BatchLine read_row(const std::string& row, const Columns& columns, OffsetUnit unit) {
  Result<std::vector<std::string>> fields = format::read_csv_row(row);
  if (!fields) return failed(fields.error());
  const std::size_t count = fields.value().size();
  if (count != columns.size()) {
    return failed({"csv", "This row has " + std::to_string(count) + " fields, the first one " + std::to_string(columns.size()) + ".", ""});
  }
  nlohmann::ordered_json article;
  for (std::size_t i = 0; i < count; ++i) {
    const bool is_read = std::find(std::begin(kRead), std::end(kRead), columns[i]) != std::end(kRead);
    // An empty field is no date, but it is a text.
    if (is_read && (columns[i] == "text" || !fields.value()[i].empty())) article[columns[i]] = std::move(fields.value()[i]);
  }
  return format::read_article(article, unit);
}

/// The rows of a table, of which the first one names the columns.
class CsvPieces : public ArticlePieces {
 public:
  explicit CsvPieces(BufferedInput& input) : input_(input) {}

  std::optional<Piece> next() override {
    if (!columns_) {
      if (std::optional<Piece> failure = read_columns()) return failure;
    }
    return has_text_ ? row() : std::nullopt;
  }
  ReadPiece reader() const override {
    return [columns = columns_](std::string row, OffsetUnit unit) { return read_row(row, *columns, unit); };
  }

 private:
  /// Reads the first row; a piece where it is none.
  std::optional<Piece> read_columns() {
    columns_ = std::make_shared<const Columns>();
    std::optional<Piece> first = row();
    if (!first) return std::nullopt;
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (first->bytes.compare(0, kByteOrderMark.size(), kByteOrderMark) == 0) first->bytes.erase(0, kByteOrderMark.size());
    Result<Columns> names = format::read_csv_row(first->bytes);
    if (names) {
      columns_ = std::make_shared<const Columns>(std::move(names.value()));
      has_text_ = std::find(columns_->begin(), columns_->end(), "text") != columns_->end();
      if (has_text_) return std::nullopt;
      first->error = Error{"csv", "The first row names no column \"text\".", ""};
    } else {
      first->error = names.error();
    }
    return first;
  }

  std::optional<Piece> row() {
    std::optional<NumberedLine> line = input_.line();
    if (!line) return std::nullopt;
    Piece piece{std::move(line->text), line->number};
    format::CsvRowEnd end;
    bool is_whole = end.is_at(piece.bytes);
    while (!is_whole) {
      const std::optional<NumberedLine> more = input_.any_line();
      if (!more) break;
      piece.bytes += more->text;
      is_whole = end.is_at(more->text);
    }
    return piece;
  }

  BufferedInput& input_;
  std::shared_ptr<const Columns> columns_;
  bool has_text_ = false;
};

}  // namespace

std::unique_ptr<ArticlePieces> csv_pieces(BufferedInput& input) { return std::make_unique<CsvPieces>(input); }

}  // namespace nutgraf::cli
