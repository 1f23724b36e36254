// Finds for whom a pronoun may stand that goes before its name: "In his first speech, Ana Lind's successor Bo Oru said …".
// Reads trees and facts.
#pragma once

#include <vector>

#include "entities/facts.h"

namespace nutgraf::entities {

/// Of each mention the name, as a mention, that is the subject of the clause whose opening adjunct it stands in ("When he was mayor, Oru
/// …"); `Id<Mention>::kNone` for all that are no pronouns or stand in none.
std::vector<std::uint32_t> find_subjects_behind(const document::Trees& trees, const std::vector<Facts>& facts);

}  // namespace nutgraf::entities
