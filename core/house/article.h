// What the rules of a house ask of an article, worked out once. Reads blocks, tokens, sentences, tags, arcs, mentions, quotes,
// entities and audit.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "document/tree.h"
#include "nutgraf/document.h"

namespace nutgraf::house {

/// An article as its rules see it.
class Article {
 public:
  explicit Article(const Document& document);

  const Document& document() const { return document_; }
  const document::Trees& trees() const { return trees_; }
  bool has_trees() const { return !trees_.empty(); }

  /// Whether a place lies in a paragraph or a list.
  bool is_in_prose(Span span) const;
  /// Whether a token stands between quotation marks, where nobody may change a word.
  bool is_quoted(std::uint32_t token) const { return quoted_[token]; }
  bool is_quoted(Span span) const;
  /// The word of a token in lower case; empty beyond the last one.
  std::string word(std::uint32_t token) const;
  /// The lemma of a token in lower case.
  std::string lemma(std::uint32_t token) const;
  Id<Sentence> sentence_of(Span span) const;
  /// The names of an entity in the prose, in order.
  const std::vector<Id<Mention>>& names_of(std::uint32_t entity) const { return names_[entity]; }
  /// The offices that the audit of the sources gives an entity.
  const std::vector<Span>& offices_of(std::uint32_t entity) const { return offices_[entity]; }
  /// Whether a sentence gives words to somebody.
  bool gives_words(Id<Sentence> sentence) const { return gives_words_[sentence.index]; }

 private:
  void mark_sentences(Span span);

  const Document& document_;
  document::Trees trees_;
  std::vector<bool> quoted_;                        ///< one a token
  std::vector<std::vector<Id<Mention>>> names_;     ///< one list an entity
  std::vector<std::vector<Span>> offices_;          ///< likewise
  std::vector<bool> gives_words_;                   ///< one a sentence
};

}  // namespace nutgraf::house
