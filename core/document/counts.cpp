#include "document/counts.h"

#include <algorithm>
#include <cstdint>

#include "base/word_set.h"
#include "document/text.h"

namespace nutgraf::document {
namespace {

std::string lemmas_before(const Document& document, const Figure& figure, std::uint32_t end) {
  std::string lemmas;
  if (!figure.counted || document.tags.empty()) return lemmas;
  const IdRange<Token> tokens = tokens_in(document, *figure.counted);
  for (std::uint32_t token = tokens.begin; token < std::min(tokens.end, end); ++token) {
    if (document.tags[token].upos != "DET") lemmas.append(lemmas.empty() ? "" : " ").append(document.tags[token].lemma);
  }
  return lemmas;
}

}  // namespace

bool is_count(FigureKind kind) {
  return kind == FigureKind::Count || kind == FigureKind::Casualties || kind == FigureKind::Votes || kind == FigureKind::Money || kind == FigureKind::Age;
}

std::string counted_lemmas(const Document& document, const Figure& figure) { return lemmas_before(document, figure, Id<Token>::kNone); }

std::string counted_noun(const Document& document, const Figure& figure) { return lemmas_before(document, figure, figure.counted_head.index + 1); }

bool is_anybody(std::string_view noun) {
  constexpr auto kAnybody = base::word_set({"casualty", "civilian", "dead", "death", "fatality", "injury", "life", "people", "person", "victim"});
  return noun.empty() || kAnybody.contains(noun);
}

}  // namespace nutgraf::document
