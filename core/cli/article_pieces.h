// The articles in one input, by the kind of file that it is.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "cli/buffered_input.h"
#include "format/batch_line.h"
#include "nutgraf/nutgraf.h"

namespace nutgraf::cli {

/// The bytes of one article, or why there is none although there should be.
struct Piece {
  std::string bytes;
  std::size_t line = 0;  ///< that it begins on
  std::optional<Error> error = {};
};

/// Makes an article of the bytes of a piece. Several threads may call it at a time.
using ReadPiece = std::function<format::BatchLine(std::string bytes, OffsetUnit unit)>;

/// Cuts an input into its articles.
class ArticlePieces {
 public:
  virtual ~ArticlePieces() = default;
  /// The next piece; nothing at the end.
  virtual std::optional<Piece> next() = 0;
  /// What reads the pieces; only after the first of them.
  virtual ReadPiece reader() const = 0;
};

/// JSON Lines: an object a line.
std::unique_ptr<ArticlePieces> json_lines(BufferedInput& input);
/// One JSON array of the same objects, or JSON Lines where it does not begin as one.
std::unique_ptr<ArticlePieces> json_pieces(BufferedInput& input);
/// Comma-separated values whose first row names the columns; "text" must be one of them.
std::unique_ptr<ArticlePieces> csv_pieces(BufferedInput& input);
/// One article, the whole file, with the file's name as its id.
std::unique_ptr<ArticlePieces> text_pieces(BufferedInput& input, std::string name);
/// The records of a web archive (WARC 1.1, ISO 28500) that are plain text, with their address as id and url.
std::unique_ptr<ArticlePieces> warc_pieces(BufferedInput& input);

/// Whether the ending of a file's name, before that of a packing where it has one, tells which of these kinds it is.
bool has_known_ending(const std::string& name);
/// The pieces of the kind that a file's name tells; a text for any other ending.
std::unique_ptr<ArticlePieces> pieces_of(const std::string& name, BufferedInput& input);

}  // namespace nutgraf::cli
