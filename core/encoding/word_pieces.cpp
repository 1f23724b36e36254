#include "encoding/word_pieces.h"

#include <algorithm>

#include "base/utf8.h"
#include "model/loader.h"

namespace nutgraf::encoding {
namespace {

/// Longer words, counted in characters, are unknown.
constexpr std::size_t kLongestWord = 100;
constexpr std::string_view kInside = "##", kUnknown = "[UNK]", kOpening = "[CLS]", kClosing = "[SEP]";

constexpr bool is_ascii_letter_or_digit(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || base::is_digit(c);
}

std::size_t characters_in(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

}  // namespace

Result<WordPieces> WordPieces::from(const model::Weights& weights) {
  model::Loader loader(weights);
  WordPieces pieces;
  const std::vector<std::string_view> vocabulary = loader.lines("pieces.vocabulary");
  pieces.vocabulary_.reserve(vocabulary.size());
  for (std::size_t i = 0; i < vocabulary.size(); ++i) {
    pieces.vocabulary_.emplace(vocabulary[i], static_cast<std::uint32_t>(i));
    pieces.longest_ = std::max(pieces.longest_, vocabulary[i].size());
  }
  for (const std::string_view line : loader.lines("pieces.characters")) {
    const base::Decoded character = line.empty() ? base::Decoded{} : base::decode(line, 0);
    if (!character.valid || line.size() == character.length || line[character.length] != '\t') {
      loader.fail({"value", "'" + std::string(line) + "' is no character with its letters.", "pieces.characters"});
      break;
    }
    pieces.characters_.emplace(character.code_point, line.substr(character.length + 1u));
  }
  for (const std::string_view line : loader.lines("pieces.separate")) {
    for (std::size_t at = 0; at < line.size();) {
      const base::Decoded character = base::decode(line, at);
      pieces.separate_ += character.code_point;
      at += character.length;
    }
  }
  std::sort(pieces.separate_.begin(), pieces.separate_.end());
  const auto mark = [&](std::string_view name) {
    const std::uint32_t* found = pieces.find(name);
    if (!found) loader.fail({"value", "The piece " + std::string(name) + " is missing.", "pieces.vocabulary"});
    return found ? *found : 0;
  };
  pieces.unknown_ = mark(kUnknown), pieces.opening_ = mark(kOpening), pieces.closing_ = mark(kClosing);
  if (loader.error()) return *loader.error();
  return pieces;
}

const std::uint32_t* WordPieces::find(std::string_view piece) const {
  const auto found = vocabulary_.find(piece);
  return found == vocabulary_.end() ? nullptr : &found->second;
}

/// Letters and digits without case and accents; every other character is a word of its own.
std::vector<std::string> WordPieces::words(std::string_view form) const {
  std::vector<std::string> words;
  bool open = false;
  const auto add = [&](std::string_view letters, bool alone) {
    if (alone || !open) words.emplace_back();
    words.back() += letters;
    open = !alone;
  };
  for (std::size_t at = 0; at < form.size();) {
    const base::Decoded character = base::decode(form, at);
    const std::string_view bytes = form.substr(at, character.length);
    const char32_t c = character.code_point;
    at += character.length;
    if (c < 0x80) {
      const char lower = c >= U'A' && c <= U'Z' ? static_cast<char>(c - U'A' + U'a') : static_cast<char>(c);
      if (base::is_space(c)) open = false;
      else add({&lower, 1}, !is_ascii_letter_or_digit(c));
      continue;
    }
    if (base::is_space(c)) {
      open = false;
      continue;
    }
    if (base::is_mark(c)) continue;
    const auto known = characters_.find(c);
    if (known != characters_.end() && known->second.empty()) continue;
    add(known == characters_.end() ? bytes : known->second, std::binary_search(separate_.begin(), separate_.end(), c));
  }
  return words;
}

/// Adds the pieces of one word, or the unknown piece where the vocabulary cannot spell it.
void WordPieces::cut(const std::string& word, std::vector<std::uint32_t>& pieces) const {
  const std::size_t before = pieces.size();
  std::string piece;
  const bool too_long = characters_in(word) > kLongestWord;
  for (std::size_t begin = 0; begin < word.size() && !too_long;) {
    const std::string_view prefix = begin == 0 ? std::string_view{} : kInside;
    const std::uint32_t* found = nullptr;
    for (std::size_t size = std::min(word.size() - begin, longest_); size > 0 && !found; --size) {
      if (!base::is_border(word, begin + size)) continue;
      piece.assign(prefix);
      piece.append(word, begin, size);
      found = find(piece);
    }
    if (!found) break;
    pieces.push_back(*found);
    begin += piece.size() - prefix.size();
    if (begin == word.size()) return;
  }
  pieces.resize(before);
  if (!word.empty()) pieces.push_back(unknown_);
}

std::vector<std::uint32_t> WordPieces::of(std::string_view form) const {
  std::vector<std::uint32_t> pieces;
  for (const std::string& word : words(form)) {
    cut(word, pieces);
    if (pieces.size() >= kMostPieces) break;
  }
  if (pieces.empty()) pieces.push_back(unknown_);
  pieces.resize(std::min(pieces.size(), kMostPieces));
  return pieces;
}

}  // namespace nutgraf::encoding
