// What a word can be in a clause, told from its form alone. Reads tokens.
// Closed classes only: the rules that read it also run where no network has tagged the open classes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "nutgraf/document.h"

namespace nutgraf::quotes {

/// Words that can be a subject alone: "he", "they", "everyone".
bool is_subject_pronoun(std::string_view folded);
/// Words that open a noun phrase: articles, possessives, quantities.
bool is_determiner(std::string_view folded);
bool is_preposition(std::string_view folded);
/// Words that open or link clauses: "that", "but", "when", "who".
bool is_clause_word(std::string_view folded);
/// Words that open a clause that is not the main one: "after", "when", "although".
bool is_subordinator(std::string_view folded);
/// "who", "which" and "that": a clause about the noun before them follows.
bool is_relative(std::string_view folded);
bool is_auxiliary(std::string_view folded);
/// Adverbs that stand between a subject and its verb: "also", "later", "repeatedly".
bool is_adverb(std::string_view folded);
/// Names of weekdays, and "yesterday", "today".
bool is_day(std::string_view folded);

/// The tokens of a document by index, with the questions that the search for marks and speakers asks of them.
class Words {
 public:
  explicit Words(const Document& document) : document_(document) {}

  std::uint32_t size() const { return static_cast<std::uint32_t>(document_.tokens.size()); }
  std::string_view text(std::uint32_t token) const;
  std::string folded(std::uint32_t token) const;
  /// Whether the word starts with a capital letter.
  bool is_capitalised(std::uint32_t token) const;
  /// Whether it starts with a letter or a digit.
  bool is_word(std::uint32_t token) const;
  /// Whether it is a double quotation mark of any shape.
  bool is_double_mark(std::uint32_t token) const;
  /// A full stop, question mark, exclamation mark or ellipsis.
  bool ends_sentence(std::uint32_t token) const;
  bool is(std::uint32_t token, std::string_view text) const { return this->text(token) == text; }
  /// Whether no space stands between this token and the next.
  bool touches_next(std::uint32_t token) const;
  Span span(IdRange<Token> range) const;
  const Document& document() const { return document_; }

 private:
  const Document& document_;
};

}  // namespace nutgraf::quotes
