// Every layer before -> story: the article in short.
#pragma once

#include <string_view>

#include "nutgraf/document.h"

namespace nutgraf::story {

/// The answers to the reporter's questions, the timeline, the key sentences and the keywords of an article. `title` is what it is
/// headed with, where more than its text is known.
Story find_story(const Document& document, std::string_view title = {});

}  // namespace nutgraf::story
