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

/// How many words two lists share, each as often as both have it.
std::size_t shared(const Words& one, const Words& other) {
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

}  // namespace

Wording::Wording(const Document& document) : document_(document) {
  for (const Token& token : document.tokens) {
    if (token.span.empty()) continue;
    std::string word = document::folded(document, token);
    if (word.empty() || !is_word(word)) continue;
    places_[word].push_back(static_cast<std::uint32_t>(all_.size()));
    all_.push_back(std::move(word));
  }
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

bool Wording::holds(const Words& words) const {
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
    if (std::equal(words.begin(), words.end(), all_.begin() + static_cast<std::ptrdiff_t>(place - at))) return true;
  }
  return false;
}

std::vector<bool> find_kept_sentences(const Document& document, const Wording& wording, const Wording& other) {
  std::vector<bool> kept;
  for (const Sentence& sentence : document.sentences) kept.push_back(other.holds(wording.words(sentence.span)));
  return kept;
}

std::vector<std::uint32_t> pair_by_words(const std::vector<Words>& first, const std::vector<Words>& second) {
  std::map<std::string_view, std::vector<std::uint32_t>> items;
  for (std::uint32_t i = 0; i < second.size(); ++i) {
    for (const std::string& word : second[i]) {
      std::vector<std::uint32_t>& with = items[word];
      if (with.empty() || with.back() != i) with.push_back(i);
    }
  }
  std::vector<bool> is_taken(second.size());
  std::vector<std::uint32_t> partners(first.size(), kAlone);
  for (std::size_t i = 0; i < first.size(); ++i) {
    std::map<std::uint32_t, int> candidates;
    for (const std::string& word : first[i]) {
      const auto found = items.find(word);
      if (found == items.end() || found->second.size() > kMostPartners) continue;
      for (const std::uint32_t item : found->second) ++candidates[item];
    }
    std::size_t best = 0;
    for (const auto& [item, votes] : candidates) {
      if (is_taken[item] || votes < 2) continue;
      const std::size_t count = shared(first[i], second[item]);
      const bool is_half = 4 * count >= first[i].size() + second[item].size();
      if (count >= kFewestShared && is_half && count > best) best = count, partners[i] = item;
    }
    if (partners[i] != kAlone) is_taken[partners[i]] = true;
  }
  return partners;
}

}  // namespace nutgraf::versions
