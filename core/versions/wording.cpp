#include "versions/wording.h"

#include <algorithm>
#include <cstddef>
#include <map>

#include "base/utf8.h"
#include "document/text.h"

namespace nutgraf::versions {
namespace {

constexpr std::size_t kMostPlaces = 4096;   ///< of the rarest word that are compared
constexpr std::size_t kMostPartners = 64;   ///< items that share a word; a commoner word pairs nothing
constexpr std::size_t kFewestShared = 3;    ///< words that a pair shares

bool is_word(std::string_view word) {
  const char32_t first = base::decode(word, 0).code_point;
  return base::is_letter(first) || base::is_digit(first) || base::is_apostrophe(first);
}

/// Two items of two lists, and how many of their words they share.
struct Likeness {
  std::uint32_t first, second;
  std::size_t shared, of;
};

/// Whether a mark parts a sentence into two that could each stand alone.
bool is_strong_mark(std::string_view mark) {
  return mark == "." || mark == ";" || mark == ":" || mark == "!" || mark == "?" || mark == "-" || mark == "–" || mark == "—";
}

}  // namespace

Wording::Wording(const Document& document) : document_(document) {
  auto sentence = document.sentences.begin();
  bool is_border = true;
  for (const Token& token : document.tokens) {
    if (token.span.empty()) continue;
    for (; sentence != document.sentences.end() && sentence->span.begin <= token.span.begin; ++sentence) is_border = true;
    std::string word = document::folded(document, token);
    if (word.empty() || !is_word(word)) {
      is_border = is_border || is_strong_mark(word);
      continue;
    }
    is_border_.push_back(is_border);
    is_border = false;
    places_[word].push_back(static_cast<std::uint32_t>(all_.size()));
    all_.push_back(std::move(word));
  }
  is_border_.push_back(true);
}

Words Wording::words(Span span) const {
  Words words;
  const IdRange<Token> range = document::tokens_in(document_, span);
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    std::string word = document::folded(document_, document_.tokens[i]);
    if (!word.empty() && is_word(word)) words.push_back(std::move(word));
  }
  return words;
}

bool Wording::holds(const Words& words) const { return find(words, false); }

bool Wording::holds_apart(const Words& words) const { return find(words, true); }

bool Wording::find(const Words& words, bool apart) const {
  if (words.empty()) return true;
  const std::vector<std::uint32_t>* rarest = nullptr;
  std::size_t at = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto found = places_.find(words[i]);
    if (found == places_.end()) return false;
    if (!rarest || found->second.size() < rarest->size()) rarest = &found->second, at = i;
  }
  for (std::size_t i = 0; i < std::min(rarest->size(), kMostPlaces); ++i) {
    const std::size_t place = (*rarest)[i];
    if (place < at || place - at + words.size() > all_.size()) continue;
    const std::size_t begin = place - at;
    if (apart && !(is_border_[begin] && is_border_[begin + words.size()])) continue;
    if (std::equal(words.begin(), words.end(), all_.begin() + static_cast<std::ptrdiff_t>(begin))) return true;
  }
  return false;
}

std::vector<bool> find_kept_sentences(const Document& document, const Wording& wording, const Wording& other) {
  std::vector<bool> kept;
  for (const Sentence& sentence : document.sentences) kept.push_back(other.holds_apart(wording.words(sentence.span)));
  return kept;
}

std::size_t shared_words(const Words& one, const Words& other) {
  std::map<std::string_view, int> left;
  for (const std::string& word : one) ++left[word];
  std::size_t count = 0;
  for (const std::string& word : other) {
    const auto found = left.find(word);
    if (found == left.end() || found->second == 0) continue;
    --found->second;
    ++count;
  }
  return count;
}

std::vector<std::uint32_t> pair_by_words(const std::vector<Words>& first, const std::vector<Words>& second) {
  std::map<std::string_view, std::vector<std::uint32_t>> items;
  for (std::uint32_t i = 0; i < second.size(); ++i) {
    for (const std::string& word : second[i]) {
      std::vector<std::uint32_t>& with = items[word];
      if (with.empty() || with.back() != i) with.push_back(i);
    }
  }
  std::vector<Likeness> all;
  for (std::uint32_t i = 0; i < first.size(); ++i) {
    std::map<std::uint32_t, int> candidates;
    for (const std::string& word : first[i]) {
      const auto found = items.find(word);
      if (found == items.end() || found->second.size() > kMostPartners) continue;
      for (const std::uint32_t item : found->second) ++candidates[item];
    }
    for (const auto& [item, votes] : candidates) {
      const std::size_t count = votes < 2 ? 0 : shared_words(first[i], second[item]), of = first[i].size() + second[item].size();
      if (count >= kFewestShared && 4 * count >= of) all.push_back({i, item, count, of});
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const Likeness& a, const Likeness& b) { return a.shared * b.of > b.shared * a.of; });
  std::vector<std::uint32_t> partners(first.size(), kAlone);
  std::vector<bool> is_taken(second.size());
  for (const Likeness& pair : all) {
    if (partners[pair.first] != kAlone || is_taken[pair.second]) continue;
    partners[pair.first] = pair.second;
    is_taken[pair.second] = true;
  }
  return partners;
}

}  // namespace nutgraf::versions
