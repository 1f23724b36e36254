// What the pronouns say of those for whom they stand. Knows words, reads no layer.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace nutgraf::document {

enum class Gender : std::uint8_t { Unknown, Male, Female, Neuter };
enum class Number : std::uint8_t { Unknown, Singular, Plural };
enum class PronounForm : std::uint8_t { Subject, Object, Possessive, Reflexive, Demonstrative };

/// "you" has no number; "they" is plural, though one person may be meant; "this" is neuter.
struct Pronoun {
  std::uint8_t person = 3;
  Number number = Number::Unknown;
  Gender gender = Gender::Unknown;
  PronounForm form = PronounForm::Subject;
};

/// The pronoun that a folded word is: personal, possessive, reflexive and demonstrative ones.
std::optional<Pronoun> pronoun(std::string_view folded);

}  // namespace nutgraf::document
