// The text of an article and what cuts it: blocks, tokens, sentences; what it is written in, when it came out and by whom.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "nutgraf/date.h"
#include "nutgraf/span.h"

namespace nutgraf {

/// A place where `Source::text` differs from the input: bytes that are no UTF-8 became U+FFFD, a soft hyphen or another
/// invisible character is left out, a no-break space or a line wrapped by a program became one space.
struct Edit {
  std::uint32_t at = 0;           ///< where what replaces it stands in `Source::text`
  std::uint32_t length = 0;       ///< how many bytes of `Source::text` replace it; 0 where it is left out
  std::uint32_t bytes = 0;        ///< how many bytes of the input it stands for
  std::uint32_t utf16 = 0;        ///< its units of UTF-16 in the input, as a browser decodes it
  std::uint32_t code_points = 0;  ///< its code points in the input

  constexpr std::uint32_t end() const { return at + length; }
};

/// The article as it is read: well-formed UTF-8 without what a reader does not see. All layers point into `text`; `edits`
/// lead from there to the input, and only the output goes that way.
struct Source {
  std::string text;
  std::vector<Edit> edits;  ///< in order of `at`; they do not overlap
};

/// What the article is written in. Where it is not English, the later layers stay empty and a warning says so.
struct Language {
  std::string code;         ///< ISO 639-1, or "und" where it cannot be told
  double confidence = 0.0;  ///< 0 … 1
};

enum class BlockKind : std::uint8_t { Metadata, Headline, Byline, Dateline, Heading, Paragraph, List, Caption, Boilerplate };

/// A run of the text with one function, without the white space around it. Blocks are in order, do not overlap, and
/// together hold every visible character.
struct Block {
  BlockKind kind = BlockKind::Paragraph;
  Span span;
  bool by_reader = false;  ///< whether a correction set its kind
};

enum class DateSource : std::uint8_t { Option, Text, Page };

/// When the article was published, and how that is known; `span` is set where the text says it.
struct Publication {
  Date date;
  DateSource from = DateSource::Option;
  std::optional<Span> span;
  bool by_reader = false;  ///< whether a correction set it
};

/// A person or body that a byline names.
struct Author {
  Span span;
};

/// A word as Universal Dependencies 2 cuts it; "don't" is two tokens, "do" and "n't".
struct Token {
  Span span;
};

/// A sentence; its tokens tile it in order.
struct Sentence {
  Span span;
  IdRange<Token> tokens;
  Id<Block> block;
};

}  // namespace nutgraf
