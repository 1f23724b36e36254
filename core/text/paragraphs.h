// source -> paragraphs. What blocks are made of.
#pragma once

#include <string_view>
#include <vector>

#include "nutgraf/span.h"

namespace nutgraf::text {

/// The paragraphs of a source's text, in order, each without the white space around it: its lines, for source has joined those
/// of one paragraph.
std::vector<Span> find_paragraphs(std::string_view text);

/// `span` without the white space at its ends.
Span trimmed(std::string_view text, Span span);

}  // namespace nutgraf::text
