// Forms of words in which news states what two named parties are to each other.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::relations {

/// The types of names as sets, a bit each.
using Types = std::uint32_t;
constexpr Types set_of(EntityType type) { return 1u << static_cast<unsigned>(type); }
inline constexpr Types kPerson = set_of(EntityType::Person);
inline constexpr Types kBody = set_of(EntityType::Organization);
inline constexpr Types kState = set_of(EntityType::Gpe) | set_of(EntityType::Norp);
inline constexpr Types kPlace = set_of(EntityType::Gpe) | set_of(EntityType::Location);
inline constexpr Types kAnyone = kPerson | kBody | kState;

/// "first between second": what stands between the two names, word by word. An item of `between` is a word, several divided by
/// "|", or one of the classes @office (what heads a title), @rank (what stands before it), @staff, @modifier; "?" behind it makes it optional, "+" lets it stand several times.
struct Pattern {
  std::string_view relation;
  Types first, second;
  std::string_view between;
  bool first_is_subject;
  RelationRule rule;
};

/// Whether the words, in small letters, are what stands between the names of the pattern.
bool matches(std::string_view between, const std::vector<std::string>& words);

/// Whether a word says of an office beside it that it is held no more: "former", "was".
bool tells_of_the_past(std::string_view word);

/// All patterns, the more telling before the less.
const std::vector<Pattern>& patterns();

}  // namespace nutgraf::relations
