// What a reader has put right in an analysis: the lines of a corrections file, each anchored to words of the article.
// The form of a line stands in format/corrections.schema.json.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"
#include "nutgraf/result.h"

namespace nutgraf {

/// Words that are found again by what stands around them, as the TextQuoteSelector of the W3C's Web Annotation Data Model does.
struct Anchor {
  std::string exact;            ///< the words; never empty
  std::string prefix, suffix;   ///< what stands right before and behind them; empty where nothing is known
};

/// Where a correction holds: at its anchor, wherever the words of its anchor stand in this article, or so in every article.
enum class CorrectionScope : std::uint8_t { Here, Article, EveryArticle };

/// One line of a corrections file. Which members count, its `kind` says.
struct Correction {
  CorrectionKind kind = CorrectionKind::Merge;
  CorrectionScope scope = CorrectionScope::Here;
  Anchor anchor;                                  ///< of all kinds but `Published`
  std::optional<Anchor> other;                    ///< `Merge`, `Move`, `Speaker`, `Border`: the second anchor
  std::string name;                               ///< `Rename`: what it is called; `Speaker`: a name of the speaker; else empty
  EntityType type = EntityType::Other;            ///< `Type`, `Add`
  QuoteClass quote_class = QuoteClass::Speech;    ///< `Class`
  BlockKind block_kind = BlockKind::Paragraph;    ///< `Block`
  std::optional<TimeExpression> time;             ///< `Time`: its type, value and days; none: the words are no time
  std::optional<Link> place;                      ///< `Place`; none: nobody knows where it lies
  std::optional<Date> date;                       ///< `Published`; none: nobody knows when
};

/// A line as it was read: a correction, or why it is none.
struct CorrectionLine {
  std::size_t number = 0;  ///< in its file, from 1
  std::string id;          ///< as the line gives it; empty where it gives none
  std::optional<CorrectionKind> kind;
  std::optional<Correction> correction;
  Error error;             ///< `json` or `form`, where there is no correction
};

/// A whole corrections file.
struct Corrections {
  std::vector<CorrectionLine> lines;  ///< in order, without those that are switched off
  std::string digest;                 ///< SHA-256 of what the lines say; empty where no file was given

  bool given() const { return !digest.empty(); }
};

/// Reads a corrections file (JSON Lines in UTF-8). Blank lines, and lines with "off": true, are passed over. Any bytes give corrections:
/// a line that cannot be read has its error, and the rest goes on.
Corrections parse_corrections(std::string_view bytes);

/// The word for a kind in "do": "merge".
std::string_view correction_word(CorrectionKind kind);

}  // namespace nutgraf
