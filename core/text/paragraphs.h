// source -> paragraphs: which lines belong together. What blocks are made of.
#pragma once

#include <string_view>
#include <vector>

#include "nutgraf/span.h"

namespace nutgraf::text {

/// The paragraphs of `text`, in order, each without the white space around it. A blank line always ends one; a single
/// line end does so unless the lines are a paragraph wrapped at a fixed width.
std::vector<Span> find_paragraphs(std::string_view text);

/// `span` without the white space at its ends.
Span trimmed(std::string_view text, Span span);

}  // namespace nutgraf::text
