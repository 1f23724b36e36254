#include "figures/words.h"

#include "base/each_word.h"
#include "base/utf8.h"
#include "document/text.h"

namespace nutgraf::figures {

Words::Words(const Document& document, const Sentence& sentence) : document_(document) {
  words_.reserve(sentence.tokens.size());
  std::uint32_t end = 0;
  for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
    const Span span = document.tokens[i].span;
    const std::string_view text = document::text(document, span);
    Word word{base::fold(text), span, i};
    word.digits = base::is_digit(static_cast<unsigned char>(text[0]));
    word.capital = base::is_upper(base::decode(text, 0).code_point);
    word.glued = !words_.empty() && span.begin == end;
    end = span.end;
    words_.push_back(std::move(word));
  }
}

std::size_t Words::phrase(std::size_t index, std::string_view words) const {
  std::size_t count = 0;
  bool fits = true;
  base::for_each_word(words, [&](std::string_view word) { fits = fits && at(index + count++).is(word); });
  return fits ? count : 0;
}

std::size_t Words::phrase_before(std::size_t index, std::string_view words) const {
  std::size_t count = 0;
  base::for_each_word(words, [&](std::string_view) { ++count; });
  return count <= index && phrase(index - count, words) > 0 ? count : 0;
}

std::string_view Words::xpos(std::size_t index) const {
  const std::uint32_t token = at(index).token;
  return token < document_.tags.size() ? std::string_view(document_.tags[token].xpos) : std::string_view();
}

bool is_of_article(const Document& document, const Sentence& sentence) {
  if (!sentence.block) return true;
  const BlockKind kind = document.blocks[sentence.block.index].kind;
  return kind != BlockKind::Metadata && kind != BlockKind::Byline && kind != BlockKind::Dateline && kind != BlockKind::Boilerplate;
}

}  // namespace nutgraf::figures
