// Words that set a phrase apart from others of the same head: "the second day", "the new contract".
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace nutgraf::entities {

/// In what respect a word sets apart. Two words of one kind stand for two things: "the old law" is not the new one.
enum class DistinctionKind : std::uint8_t { Number, Age, Term, Direction, Sex, Level, Vote, Kinship, Otherness, Complement };

/// The kind of a word in small letters, if it sets anything apart. Complements do by where they stand: "the number of cases".
std::optional<DistinctionKind> distinction_of(std::string_view word);

}  // namespace nutgraf::entities
