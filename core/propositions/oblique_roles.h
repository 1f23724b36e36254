// What single verbs make of the nouns that their prepositions bring in. Reads tags and arcs.
#pragma once

#include <cstdint>
#include <string_view>

#include "document/clauses.h"

namespace nutgraf::propositions {

/// The role that a verb gives a noun by its preposition where that is another than most verbs give: "came to Peru" has a destination, "died
/// of thirst" a cause, "led to a fire" a result, "searched for the crew" a topic, "infected with a virus" nobody who takes part (classes
/// of B. Levin 1993). `role` is what the preposition means otherwise; it is given back where the verb is none of these.
std::string_view role_of_oblique(const document::Clauses& clauses, std::uint32_t verb, std::uint32_t noun, std::string_view role);

/// "Came under fire from the press": whether the subject undergoes what a noun behind "under" names, as in a passive.
bool comes_under(const document::Clauses& clauses, std::uint32_t verb);

}  // namespace nutgraf::propositions
