// A fixed set of words, made at compile time and searched by halving.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace nutgraf::base {

/// A sorted set of `N` words.
template <std::size_t N>
class WordSet {
 public:
  constexpr bool contains(std::string_view word) const {
    std::size_t low = 0, high = N;
    while (low < high) {
      const std::size_t middle = (low + high) / 2;
      if (words_[middle] < word) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < N && words_[low] == word;
  }

  constexpr explicit WordSet(const std::string_view (&words)[N]) {
    for (std::size_t i = 0; i < N; ++i) {  // insertion sort: the sets are small and this runs in the compiler
      std::size_t at = i;
      for (; at > 0 && words[i] < words_[at - 1]; --at) words_[at] = words_[at - 1];
      words_[at] = words[i];
    }
  }

 private:
  std::array<std::string_view, N> words_{};
};

/// The set of the words given: `constexpr auto kTitles = word_set({"mr", "mrs"});`
template <std::size_t N>
constexpr WordSet<N> word_set(const std::string_view (&words)[N]) {
  return WordSet<N>(words);
}

}  // namespace nutgraf::base
