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

/// The words of a headline: runs of letters and digits, folded.
std::vector<std::string> words_of(std::string_view headline) {
  std::vector<std::string> words;
  const std::string text = base::fold(headline);
  std::string word;
  const auto close = [&] {
    if (!word.empty()) words.push_back(std::move(word));
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
  return words;
}

/// Where each word first stands.
Places places_of(const std::vector<std::string>& words) {
  Places places;
  for (std::uint32_t i = 0; i < words.size(); ++i) places.emplace(words[i], i);
  return places;
}

std::uint32_t find(const Places& places, const std::string& word) {
  const auto found = places.find(word);
  return found == places.end() ? Headline::kNone : found->second;
}

/// The headline has no lemmas of its own: its words are looked for as the regular forms of the text's lemma.
std::uint32_t find_form(const Places& places, const std::string& lemma, bool is_verb) {
  const std::size_t shortest_stem = is_verb ? 3 : 4;  // "dies" is of "die", but "news" is not of "new"
  std::uint32_t place = find(places, lemma);
  if (lemma.size() < shortest_stem) return place;
  const std::string stem = lemma.back() == 'e' ? lemma.substr(0, lemma.size() - 1) : lemma;
  for (const char* ending : {"s", "es", "ed", "ing"}) place = std::min({place, find(places, lemma + ending), find(places, stem + ending)});
  return place;
}

}  // namespace

Headline::Headline(const Document& document, std::string_view title)
    : words_(words_of(headline_of(document, title))), place_of_(document.tokens.size(), kNone) {
  if (words_.empty()) return;
  const Places places = places_of(words_);
  for (std::uint32_t token = 0; token < document.tokens.size(); ++token) {
    place_of_[token] = find(places, document::folded(document, document.tokens[token]));
    if (place_of_[token] != kNone || document.tags.empty()) continue;
    const Tag& tag = document.tags[token];
    place_of_[token] = find_form(places, base::fold(tag.lemma), tag.upos == "VERB");
  }
}

}  // namespace nutgraf::story
