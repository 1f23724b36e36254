// source, blocks -> language.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nutgraf/document.h"

namespace nutgraf::text {

/// What the article is written in.
Language detect_language(const Document& document);
/// What a reader must know of the article's language: a warning where it is not English.
std::vector<Warning> language_warnings(const Document& document);

}  // namespace nutgraf::text
