// source, blocks -> language and the warning that goes with it.
#pragma once

#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::text {

/// What the article is written in, told by its script and its function words. "und" where it has no words at all.
Language detect_language(const Document& document);

/// What a reader must know of `language`: a warning where it is not English, for then nothing is extracted.
std::vector<Warning> language_warnings(const Language& language);

}  // namespace nutgraf::text
