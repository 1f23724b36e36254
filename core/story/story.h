// Every layer before -> story: the article in short.
#pragma once

#include "nutgraf/document.h"

namespace nutgraf::story {

/// The answers to the reporter's questions, the timeline, the key sentences and the keywords of an article. `title` is what it is
/// headed with, where more than its text is known; the story keeps it, since answers may stand in it.
Story find_story(const Document& document, Source title = {});

}  // namespace nutgraf::story
