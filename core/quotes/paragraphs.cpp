#include "quotes/paragraphs.h"

namespace nutgraf::quotes {

std::vector<Paragraph> paragraphs_of(const Document& document) {
  std::vector<Paragraph> paragraphs;
  std::uint32_t next = 0;
  for (const Block& block : document.blocks) {
    IdRange<Token> tokens{next, next};
    while (tokens.end < document.tokens.size() && document.tokens[tokens.end].span.begin < block.span.end) ++tokens.end;
    next = tokens.end;
    if (!tokens.empty()) paragraphs.push_back({block.kind, tokens});
  }
  return paragraphs;
}

}  // namespace nutgraf::quotes
