#include "names/syllables.h"

#include "base/word_set.h"

namespace nutgraf::names {
namespace {

/// After the Revised Romanisation, McCune-Reischauer and Pinyin.
constexpr auto kOnsets = base::word_set(
    {"", "b", "c", "ch", "d", "f", "g", "gy", "h", "hw", "hy", "j", "k", "kw", "ky", "l", "m", "my", "n", "p", "q", "r", "s", "sh", "ss",
     "t", "ts", "tz", "w", "x", "y", "z", "zh"});
constexpr auto kCodas = base::word_set({"", "b", "g", "h", "k", "l", "m", "n", "ng", "p", "t"});
constexpr auto kPrefixes = base::word_set({"be", "by", "co", "de", "non", "pre", "pro", "re", "up"});

bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

}  // namespace

bool is_given_syllable(std::string_view word) {
  if (kPrefixes.contains(word)) return false;
  std::size_t vowel = 0;
  while (vowel < word.size() && !is_vowel(word[vowel])) ++vowel;
  std::size_t coda = vowel;
  while (coda < word.size() && is_vowel(word[coda])) ++coda;
  if (coda == vowel || coda > vowel + 3) return false;
  return kOnsets.contains(word.substr(0, vowel)) && kCodas.contains(word.substr(coda));
}

}  // namespace nutgraf::names
