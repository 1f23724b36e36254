// What is known of those who take part in an event. Reads tokens, tags, mentions and entities.
#pragma once

#include "nutgraf/document.h"

namespace nutgraf::events {

/// Whether a participant is a pronoun that stands for nobody known: "they set up rooms".
bool is_unknown_pronoun(const Document& document, const Participant& participant);

}  // namespace nutgraf::events
