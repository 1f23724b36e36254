// How the words of one paragraph give away its function. Each question looks at the paragraph alone; what its place in
// the article adds is decided in blocks.
#pragma once

#include <cstdint>
#include <string_view>

#include "nutgraf/span.h"

namespace nutgraf::text {

/// "Section: Politics", "Source: …", a web address alone on its line: facts about the article, not its text.
bool is_metadata(std::string_view text, Span paragraph);
/// "By A and B", "A, Reuters", "(Reporting by A; editing by B)".
bool is_byline(std::string_view text, Span paragraph);
/// Where the credit in brackets that closes the paragraph begins ("… he said. (Reporting by A)"); the paragraph's end where none does.
std::uint32_t closing_credit(std::string_view text, Span paragraph);
/// "Image caption": the caption follows on the next line.
bool labels_caption(std::string_view text, Span paragraph);
/// "Photo: …", "FILE - …", "… (AP Photo/A)", "… Getty Images".
bool is_caption(std::string_view text, Span paragraph);
/// Few words that begin with a capital and end without a full stop: what a headline or a heading looks like.
bool is_title_like(std::string_view text, Span paragraph);
/// All words but the shortest begin with a capital, as in American headlines.
bool is_title_case(std::string_view text, Span paragraph);

}  // namespace nutgraf::text
