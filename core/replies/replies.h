// tokens, sentences, tags, arcs, mentions, quotes, entities -> silences.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::replies {

/// Who of an article was asked for a reply and gave none, in the order of the text: "declined to comment", "did not respond to
/// questions", "could not be reached", "a request for comment went unanswered". Each party of "neither Ruiz nor Moss responded" is
/// one. Without trees, none.
std::vector<Silence> find_silences(const Document& document);

}  // namespace nutgraf::replies
