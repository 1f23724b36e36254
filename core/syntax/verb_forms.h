// The dictionary forms of English verbs, by the list of the irregular ones and by spelling. Reads no layer.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nutgraf::syntax {

/// The dictionary form of a past tense or participle that follows no rule ("struck", "flown", "put"), from the folded form.
std::optional<std::string_view> irregular_verb(std::string_view form);

/// Whether spelling says that a form comes from another verb: none is "robb", none in -ied is "bull", and "fad" would have doubled its consonant in "faded".
bool is_ruled_out(std::string_view lemma, std::string_view form);

/// The dictionary form of a folded form in -ed, -ing or -ies by the rules of spelling: "hospitalised", "tagging", "denies". They leave a
/// doubt where a verb may end in -e or not; nothing for other forms.
std::optional<std::string> regular_verb(std::string_view form);

}  // namespace nutgraf::syntax
