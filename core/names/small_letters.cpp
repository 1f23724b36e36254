#include "names/small_letters.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "base/word_set.h"
#include "document/text.h"
#include "names/evidence.h"
#include "names/name_words.h"

namespace nutgraf::names {
namespace {

constexpr std::uint32_t kLongest = 3;  ///< words of a place in small letters

constexpr auto kPrepositions = base::word_set({"in", "from", "near", "between", "at"});

class Finder {
 public:
  explicit Finder(const Document& document) : document_(document) {}

  std::vector<SmallPlace> find() {
    std::vector<SmallPlace> places;
    for (const Sentence& sentence : document_.sentences) {
      for (std::uint32_t at = sentence.tokens.begin; at < sentence.tokens.end; ++at) {
        for (std::uint32_t end = std::min(at + kLongest, sentence.tokens.end); end > at; --end) {
          const IdRange<Token> words{at, end};
          const bool after_preposition = follows_preposition(sentence, words);
          if ((!after_preposition && !all_tagged(words, "PROPN")) || !is_small_place(words)) continue;
          places.push_back({words, after_preposition});
          at = end - 1;
          break;
        }
      }
    }
    return places;
  }

 private:
  std::string_view word(std::uint32_t token) const { return document::text(document_, document_.tokens[token]); }
  bool is_tagged(std::uint32_t token, std::string_view upos) const { return document_.tags[token].upos == upos; }
  bool all_tagged(IdRange<Token> words, std::string_view upos) const {
    std::uint32_t token = words.begin;
    while (token < words.end && is_tagged(token, upos)) ++token;
    return token == words.end;
  }

  /// "to" stands before verbs as well.
  bool follows_preposition(const Sentence& sentence, IdRange<Token> words) const {
    if (words.begin == sentence.tokens.begin) return false;
    const std::string before = base::fold(word(words.begin - 1));
    if (before == "to") return is_tagged(words.begin, "NOUN") || is_tagged(words.begin, "PROPN");
    return kPrepositions.contains(before);
  }

  /// Whether the words are all in small letters and would be a listed place with capitals.
  bool is_small_place(IdRange<Token> words) const {
    std::string name;
    for (std::uint32_t token = words.begin; token < words.end; ++token) {
      std::string capitalised(word(token));
      if (capitalised[0] < 'a' || capitalised[0] > 'z' || base::fold(capitalised) != capitalised) return false;
      capitalised[0] = static_cast<char>(capitalised[0] - 'a' + 'A');
      if (is_particle(word(token))) return false;  // Van is a city too
      name += (name.empty() ? "" : " ") + capitalised;
    }
    return is_place(name);
  }

  const Document& document_;
};

}  // namespace

std::vector<SmallPlace> find_places_in_small_letters(const Document& document) { return Finder(document).find(); }

}  // namespace nutgraf::names
