// Which lines of a text are one paragraph that a program has wrapped. What source mends before anything else reads the text.
#pragma once

#include <vector>

#include "nutgraf/span.h"

#include <string_view>

namespace nutgraf::text {

/// A place between two lines of one paragraph.
struct Joint {
  Span between;        ///< the line end with the white space around it, and the hyphen that parted a word there
  bool space = false;  ///< whether a space replaces it; else the lines are parts of one word
};

bool is_line_end(char32_t c);

/// The joints of the text, in order. Lines belong together where a sentence or a word is torn between them, or where they were
/// filled up to one width: the first word of the next line would not have fitted on the line before. A blank line parts
/// paragraphs whatever stands around it. The time is linear in the text.
std::vector<Joint> find_joints(std::string_view text);

}  // namespace nutgraf::text
