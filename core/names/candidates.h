// Runs of capitalised words that may be names. Reads tokens, sentences, blocks.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::names {

/// How the words of a document are capitalised, and the runs that follow from it.
class Capitals {
 public:
  explicit Capitals(const Document& document);

  /// Whether most of the sentence's longer words have a capital, so that a capital says nothing: headlines, headings.
  bool is_title_case(const Sentence& sentence) const;
  /// Calls `read(words of the sentence, token)` for each word of the sentences in which a capital says something.
  template <class Read>
  void for_each_word(Read read) const {
    for (const Sentence& sentence : document_.sentences) {
      if (is_title_case(sentence)) continue;
      for (std::uint32_t at = sentence.tokens.begin; at < sentence.tokens.end; ++at) read(sentence.tokens, at);
    }
  }
  /// The longest runs of capitalised words of a sentence, with the small words that names hold ("of the", "de", "&"). A word
  /// that has its capital from the start of the sentence opens a run only where the document supports it.
  std::vector<IdRange<Token>> runs(const Sentence& sentence) const;
  /// The words as written.
  std::string_view text(std::uint32_t token) const;
  std::string_view text(IdRange<Token> range) const;
  bool is_capitalised(std::uint32_t token) const;

 private:
  struct Uses {
    std::uint32_t lower = 0;    ///< times without a capital
    std::uint32_t capital = 0;  ///< times with one in the middle of a sentence
  };

  bool opens_clause(const Sentence& sentence, std::uint32_t token) const;
  bool can_be_name(const Sentence& sentence, std::uint32_t token) const;
  bool opens_listed(const Sentence& sentence, std::uint32_t token) const;
  bool opens_pair(const Sentence& sentence, IdRange<Token> run) const;
  std::uint32_t end_of_hyphen(const Sentence& sentence, IdRange<Token> run) const;
  std::uint32_t end_of_link(const Sentence& sentence, IdRange<Token> run) const;

  const Document& document_;
  std::unordered_map<std::string, Uses> uses_;  ///< by the folded word
};

}  // namespace nutgraf::names
