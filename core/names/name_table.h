// The names of an article by their words, while rules move their borders. Reads tokens, sentences.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::names {

/// Names of which none overlaps another. Every operation takes time in the length of the names that it touches.
class NameTable {
 public:
  NameTable(const Document& document, std::vector<Mention> names);

  /// The name that holds the token; null where none does.
  const Mention* at(std::uint32_t token) const;
  /// Whether the token stands in a name of this type.
  bool is_of(std::uint32_t token, EntityType type) const;
  /// The words of the name that holds the token; the token alone where none does.
  IdRange<Token> around(std::uint32_t token) const;
  /// The words of a name.
  IdRange<Token> tokens(const Mention& name) const;
  /// Says what tells the types of names that are put from now on: their own words, if it never does.
  void type_by(TypeRule rule) { rule_ = rule; }
  /// Makes these words, which are not empty, one name of this type. It takes the place of all names that it touches.
  void put(IdRange<Token> tokens, EntityType type);
  /// Takes away the names that these words touch.
  void clear(IdRange<Token> tokens);
  /// The names in order of the text; the table is empty afterwards.
  std::vector<Mention> take();

  std::string_view word(std::uint32_t token) const;
  /// Whether the word begins with a capital letter.
  bool is_capitalised(std::uint32_t token) const;
  /// Whether two neighbours stand without a space between them.
  bool is_glued(std::uint32_t token) const;
  /// Whether the word is tagged as a proper noun and has its capital.
  bool is_proper(std::uint32_t token) const;

 private:
  const Document& document_;
  std::vector<Mention> names_;
  TypeRule rule_ = TypeRule::Words;
  std::vector<std::uint32_t> name_of_;  ///< of each token: its place in `names_`
};

}  // namespace nutgraf::names
