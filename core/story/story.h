// Every layer before -> story: the article in short.
#pragma once

#include "nutgraf/document.h"

namespace nutgraf::story {

/// The answers to the reporter's questions, the timeline, the key sentences and the keywords of an article.
Story find_story(const Document& document);

}  // namespace nutgraf::story
