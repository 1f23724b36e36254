// Which prepositions lead from a word that reports to what it reports. Knows words, reads no layer.
#pragma once

#include <string_view>

namespace nutgraf::quotes {

/// Whether what follows the preposition is what the verb reports: "called for …", "warned of …", "spoke about …".
bool reports_with(std::string_view verb, std::string_view preposition);
/// The same for a noun: "criticism of …", "support for …".
bool noun_reports_with(std::string_view noun, std::string_view preposition);
/// Whether the preposition leads to whom the verb asks to do something: "called on them to …", "appealed to them to …".
bool asks_with(std::string_view verb, std::string_view preposition);
/// Whether the verb reports with any preposition.
bool takes_preposition(std::string_view verb);

}  // namespace nutgraf::quotes
