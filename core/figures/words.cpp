#include "figures/words.h"

#include <algorithm>

#include "base/each_word.h"
#include "base/utf8.h"
#include "document/text.h"

namespace nutgraf::figures {

namespace {

constexpr std::uint32_t kLetters = 3;  ///< of the code of a currency

/// "USD15": three capitals and then a digit.
bool begins_with_code(std::string_view text) {
  if (text.size() <= kLetters || !base::is_digit(static_cast<unsigned char>(text[kLetters]))) return false;
  return std::all_of(text.begin(), text.begin() + kLetters, [](char letter) { return letter >= 'A' && letter <= 'Z'; });
}

}  // namespace

Words::Words(const Document& document, const Sentence& sentence) : document_(document) {
  words_.reserve(sentence.tokens.size());
  for (std::uint32_t i = sentence.tokens.begin; i < sentence.tokens.end; ++i) {
    Span span = document.tokens[i].span;
    if (begins_with_code(document::text(document, span))) {
      add({span.begin, span.begin + kLetters}, i);
      span.begin += kLetters;
    }
    add(span, i);
  }
}

void Words::add(Span span, std::uint32_t token) {
  const std::string_view text = document::text(document_, span);
  Word word{base::fold(text), span, token};
  word.digits = base::is_digit(static_cast<unsigned char>(text[0]));
  word.capital = base::is_upper(base::decode(text, 0).code_point);
  word.glued = !words_.empty() && span.begin == words_.back().span.end;
  words_.push_back(std::move(word));
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
