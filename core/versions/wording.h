// The words of a version: which runs of words it has, and which of its sentences the other version has too. Reads source, tokens and
// sentences. Cost: linear; a question costs the places of the rarest word that is asked for.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::versions {

using Words = std::vector<std::string>;

/// All words of one version in their order.
class Wording {
 public:
  explicit Wording(const Document& document);

  /// The words of a span in lower case, without marks.
  Words words(Span span) const;
  /// Whether the version has these words one after the other; true of no words.
  bool holds(const Words& words) const;
  /// Whether it also has them apart from others, between borders of sentences or strong marks: "according to Ruiz, [it rained]" is not apart.
  bool holds_apart(const Words& words) const;

 private:
  bool find(const Words& words, bool apart) const;

  const Document& document_;
  std::vector<std::string> all_;
  std::vector<bool> is_border_;  ///< whether a sentence or a part of one ends before the word with this number; one more than words
  std::unordered_map<std::string, std::vector<std::uint32_t>> places_;  // only looked up: no order of it shows
};

/// Of each sentence of a version, whether the other one has it too.
std::vector<bool> find_kept_sentences(const Document& document, const Wording& wording, const Wording& other);

/// How many words two lists share, each as often as both have it.
std::size_t shared_words(const Words& one, const Words& other);

/// Pairs the items of two lists that share at least half of their words, the most alike first;
/// gives for each item of the first list its partner, `kAlone` where it has none.
constexpr std::uint32_t kAlone = 0xFFFFFFFF;
std::vector<std::uint32_t> pair_by_words(const std::vector<Words>& first, const std::vector<Words>& second);

}  // namespace nutgraf::versions
