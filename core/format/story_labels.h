// The words of the output for the points of two articles.
#pragma once

#include <string_view>

#include "nutgraf/articles.h"

namespace nutgraf::format {

/// The word of the JSON: "figure_differs".
std::string_view label(StoryPoint point);
/// The heading of the list for people.
std::string_view heading(StoryPoint point);

}  // namespace nutgraf::format
