// What a publisher puts around and between the paragraphs of an article. Each question looks at one paragraph alone.
#pragma once

#include <string_view>

#include "nutgraf/span.h"

namespace nutgraf::text {

/// Links, calls to the reader, notices, notes of the editor: "Read more: …", "Sign up for …", "© …", "This article was amended …".
bool is_boilerplate(std::string_view text, Span paragraph);

/// "Trending", "Most read in Sport", "You might also like:": a line that headlines of other articles follow.
bool opens_links(std::string_view text, Span paragraph);

}  // namespace nutgraf::text
