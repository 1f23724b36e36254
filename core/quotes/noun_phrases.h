// Who stands beside a reporting verb. Reads tokens.
// It also runs on text without tags: there a noun phrase is what stands between the words that cannot be in one.
#pragma once

#include <optional>

#include "quotes/words.h"

namespace nutgraf::quotes {

/// The subject that ends right before the verb at `verb`, not reaching below `floor`: "Maria Ortega" in "Maria Ortega, a
/// lawyer, later said", "officials in Oslo" in "that officials in Oslo said". Nothing where none can be told.
std::optional<IdRange<Token>> subject_before(const Words& words, std::uint32_t verb, std::uint32_t floor);

/// The noun phrase that begins at `begin`, without what is said about it behind a comma: "Maria Ortega", "the head of the
/// agency". It ends below `limit`. Nothing where the words cannot begin one.
std::optional<IdRange<Token>> phrase_from(const Words& words, std::uint32_t begin, std::uint32_t limit);

/// A description with the name that a comma sets behind it: "the chairman, Luis Ortega". Other phrases stay as they are.
IdRange<Token> with_name_behind(const Words& words, IdRange<Token> phrase, std::uint32_t limit);

}  // namespace nutgraf::quotes
