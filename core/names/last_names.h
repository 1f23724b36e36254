// Words that are a place's name or nothing, and that the article has as somebody's name: "Bo Oslo … Oslo was arrested", "(BSL):".
// Reads tokens, sentences.
#pragma once

#include <vector>

#include "names/revision.h"
#include "nutgraf/document.h"

namespace nutgraf::names {

/// A town's name that is the last name of one person, named in full before, is that person where the article nowhere takes it for a place:
/// behind a preposition of place or within another name.
void follow_last_names(const Document& document, std::vector<FoundName>& names);

/// The initials of one person, named in full, are that person where they label what somebody says: "(BSL): Why?".
void follow_initials(const Document& document, std::vector<FoundName>& names);

}  // namespace nutgraf::names
