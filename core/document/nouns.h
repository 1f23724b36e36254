// What common nouns say of those for whom they stand. Knows words, reads no layer.
#pragma once

#include <optional>
#include <string_view>

#include "document/pronouns.h"
#include "nutgraf/document.h"

namespace nutgraf::document {

/// What a noun in the singular and in lower case stands for, after WordNet: a person ("lawyer"), a body ("company"), a state or
/// town ("country"), a place ("river"), a building ("airport"), an event ("war"); nothing where it is none of these.
std::optional<EntityType> type_of_noun(std::string_view lemma);

/// Whether a noun says that somebody is a woman or a man ("mother", "spokesman"); `Unknown` for all others.
Gender gender_of_noun(std::string_view lemma);

/// Nouns for several people or things in the singular, for which "they" may stand: "family", "team", "police".
bool is_collective(std::string_view lemma);

/// What stands before the names of storms, in small letters: "hurricane".
bool is_storm(std::string_view word);

}  // namespace nutgraf::document
