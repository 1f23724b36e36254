// Where paired quotation marks stand. Reads tokens, blocks.
#pragma once

#include <vector>

#include "quotes/words.h"

namespace nutgraf::quotes {

/// The words between an opening mark and its closing mark, with the marks. One part a paragraph: a passage runs on where
/// the next paragraph opens with a mark of the same kind before this one was closed.
struct Passage {
  std::vector<IdRange<Token>> parts;
  std::vector<IdRange<Token>> paragraphs;  ///< the tokens of the paragraph that holds each part
  bool closed = true;                      ///< whether a closing mark was found

  std::uint32_t begin() const { return parts.front().begin; }
  std::uint32_t end() const { return parts.back().end; }
};

/// Whether most words between the marks begin with a Latin letter or a digit.
bool is_latin(const Words& words, const Passage& passage);
/// The last token within the marks that is no mark of an inner quotation.
std::uint32_t last_token_within(const Words& words, const Passage& passage);

/// The passages between paired marks, in order, none within another: where quotations nest, the outer one.
/// Apostrophes open and close nothing. A mark that has no partner in its paragraph gives a passage up to the paragraph's
/// end where it opens a sentence, and none elsewhere.
std::vector<Passage> find_passages(const Words& words);

}  // namespace nutgraf::quotes
