#include "story/headline.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "base/utf8.h"
#include "document/text.h"

namespace nutgraf::story {
namespace {

using Places = std::unordered_map<std::string, std::uint32_t>;

std::string_view headline_of(const Document& document, std::string_view title) {
  if (!title.empty()) return title;
  const auto block = std::find_if(document.blocks.begin(), document.blocks.end(),
                                  [](const Block& candidate) { return candidate.kind == BlockKind::Headline; });
  return block == document.blocks.end() ? std::string_view() : document::text(document, block->span);
}

/// Where each of a headline's words first stands: runs of letters and digits, folded.
Places words_of(std::string_view headline) {
  Places places;
  const std::string text = base::fold(headline);
  std::string word;
  std::uint32_t count = 0;
  const auto close = [&] {
    if (!word.empty()) places.emplace(std::move(word), count++);
    word.clear();
  };
  for (std::size_t at = 0; at < text.size();) {
    const base::Decoded character = base::decode(text, at);
    if (base::is_letter(character.code_point) || base::is_digit(character.code_point)) {
      word.append(text, at, character.length);
    } else {
      close();
    }
    at += character.length;
  }
  close();
  return places;
}

std::uint32_t find(const Places& places, const std::string& word) {
  const auto found = places.find(word);
  return found == places.end() ? Headline::kNone : found->second;
}

/// The headline has no lemmas of its own: its words are looked for as the regular forms of the text's lemma.
std::uint32_t find_form(const Places& places, const std::string& lemma) {
  constexpr std::size_t kShortestStem = 4;  // of words that endings are tried on
  std::uint32_t place = find(places, lemma);
  if (lemma.size() < kShortestStem) return place;
  const std::string stem = lemma.back() == 'e' ? lemma.substr(0, lemma.size() - 1) : lemma;
  for (const char* ending : {"s", "es", "ed", "ing"}) place = std::min({place, find(places, lemma + ending), find(places, stem + ending)});
  return place;
}

}  // namespace

Headline::Headline(const Document& document, std::string_view title) : place_of_(document.tokens.size(), kNone) {
  const Places places = words_of(headline_of(document, title));
  is_empty_ = places.empty();
  if (is_empty_) return;
  for (std::uint32_t token = 0; token < document.tokens.size(); ++token) {
    place_of_[token] = find(places, document::folded(document, document.tokens[token]));
    if (place_of_[token] == kNone && !document.tags.empty()) place_of_[token] = find_form(places, base::fold(document.tags[token].lemma));
  }
}

}  // namespace nutgraf::story
