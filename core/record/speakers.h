// Whether the speaker whom a draft names is the one whom a record names. Reads tokens, mentions, quotes and entities of the draft.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::record {

/// Somebody as he or she may be called.
struct Speaker {
  std::vector<std::string> names;         ///< in lower case, the fullest first
  std::vector<std::string> descriptions;  ///< offices, occupations
  bool is_person = false;
  bool is_named = false;  ///< beside the quotation stands the name itself, not a pronoun that may be read wrongly
};

/// The speaker of a quotation of the draft; nothing where it names none outside of the quotation.
std::optional<Speaker> speaker_of(const Document& draft, const Quote& quote);

/// Whether `label`, the name that a record has for a speaker, may name this one: true where they share a name, an office or initials, false
/// where both are names of people that share nothing, nothing where that cannot be told ("Q", "MODERATOR").
std::optional<bool> is_called(const Speaker& speaker, std::string_view label);

}  // namespace nutgraf::record
