// The blocks of an article as runs of tokens. Reads tokens and blocks.
#pragma once

#include <vector>

#include "quotes/words.h"

namespace nutgraf::quotes {

struct Paragraph {
  BlockKind kind = BlockKind::Paragraph;
  IdRange<Token> tokens;

  /// Whether it is part of what the article tells; lines about the article hold nobody's words.
  bool is_told() const { return kind != BlockKind::Metadata && kind != BlockKind::Byline && kind != BlockKind::Boilerplate; }
};

/// The blocks that hold tokens, in order.
std::vector<Paragraph> paragraphs_of(const Document& document);

}  // namespace nutgraf::quotes
