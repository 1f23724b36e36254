// How an article introduces somebody: the offices, callings and kin beside a name. Reads tokens, sentences, tags, arcs and names.
#pragma once

#include <vector>

#include "document/clauses.h"
#include "nutgraf/document.h"

namespace nutgraf::audit {

/// The introductions of one article.
class Introductions {
 public:
  explicit Introductions(const document::Clauses& clauses) : clauses_(clauses), document_(clauses.document()) {}

  /// What a name of a person is called beside it, in order of the text: before it ("Foreign Minister Ana Ruiz", "the mayor of Velm, Paul
  /// Holm"), behind it between commas ("Ana Ruiz, a chemist at Velm University,") or by a copula ("Ana Ruiz is the mayor of Velm").
  /// Without articles in front. Each names a person by its noun; ages and nationalities alone are none.
  std::vector<Span> at(Span name) const;

 private:
  Span right_before(IdRange<Token> name) const;
  bool joins_titles(std::uint32_t conjunction, std::uint32_t first) const;
  bool joins_callings(std::uint32_t conjunction, std::uint32_t first) const;
  bool opens_state(std::uint32_t token) const;
  std::uint32_t begin_of_body(std::uint32_t token) const;
  bool names_office(std::uint32_t token) const;
  Span in_front(IdRange<Token> name) const;
  Span behind(IdRange<Token> name) const;
  bool is_reporting_end(std::uint32_t begin) const;
  std::uint32_t end_of_apposition(IdRange<Token> name, std::uint32_t begin) const;
  Span by_copula(IdRange<Token> name) const;
  Span description(IdRange<Token> tokens) const;
  std::uint32_t end_of_phrase(std::uint32_t begin, std::uint32_t limit) const;
  bool names_a_person(Span description) const;
  bool opens_with_name_of_person(IdRange<Token> tokens) const;
  std::uint32_t head_of(IdRange<Token> tokens) const;

  const document::Clauses& clauses_;
  const Document& document_;
};

/// The words for a source without a name, as far as they are one phrase: "researchers from the institute" of "researchers from the
/// institute, who …".
Span phrase_of_unnamed(const Document& document, Span words);

}  // namespace nutgraf::audit
