// What the words for a source say about it: whether it is a document or a medium, and which part it plays. Knows words, reads no layer.
#pragma once

#include <string_view>

#include "nutgraf/document.h"

namespace nutgraf::voices {

/// What a source is by the lemma of its head noun: a document ("report", "poll"), a medium ("newspaper"), else
/// unnamed. The word before it, in lower case, tells a news agency from a health agency.
VoiceKind kind_of_noun(std::string_view lemma, std::string_view before);

/// Whether a name is that of a newspaper, agency or broadcaster, by its words: "Daily Telegraph", "Reuters", "BBC".
bool is_name_of_medium(std::string_view name);

/// The part that somebody plays by a word that describes him or her, in its dictionary form: "minister" an official, "analyst" an
/// expert, "neighbour" a witness, "defendant" a party to the matter.
SourceRole role_of_noun(std::string_view lemma);

/// Whether a word is an office that bodies of all kinds have ("leader", "spokeswoman"): whose officer one is tells the part that one plays.
bool is_office_of_any_body(std::string_view lemma);

/// Whether a name, in lower case, is the building or department by which a government is called.
bool is_seat_of_government(std::string_view name);

}  // namespace nutgraf::voices
