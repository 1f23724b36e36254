// How the words of one paragraph give away its function. Each question looks at the paragraph alone; what its place in
// the article adds is decided in blocks.
#pragma once

#include <cstdint>
#include <string_view>

#include "nutgraf/span.h"

namespace nutgraf::text {

/// The end of what tells when the article was published or changed ("Published: 2 May 2017 10:15 GMT | Updated …") at
/// the start of `paragraph`; its begin where nothing does.
std::uint32_t publication_line_end(std::string_view text, Span paragraph);

/// The end of a dateline ("OSLO, May 2 (NTB) — ") at the start of `paragraph`, with its dash; its begin where none opens it.
std::uint32_t dateline_end(std::string_view text, Span paragraph);

/// "Section: Politics", "Source: …", a web address alone on its line: facts about the article, not its text.
bool is_metadata(std::string_view text, Span paragraph);
/// A calendar date and nothing else, save a time: "Friday, January 4, 2019".
bool is_date_line(std::string_view text, Span paragraph);
/// "By A and B", "A, Reuters", "(Reporting by A; editing by B)".
bool is_byline(std::string_view text, Span paragraph);
/// "Photo: …", "FILE - …", "… (AP Photo/A)", "… Getty Images".
bool is_caption(std::string_view text, Span paragraph);
/// What a publisher puts around every article: "Read more: …", "Sign up for …", "© …", "A has more from B."
bool is_boilerplate(std::string_view text, Span paragraph);
/// Few words that begin with a capital and end without a full stop: what a headline or a heading looks like.
bool is_title_like(std::string_view text, Span paragraph);
/// All words but the shortest begin with a capital, as in American headlines.
bool is_title_case(std::string_view text, Span paragraph);

/// The number of words between white space.
std::uint32_t count_words(std::string_view text, Span paragraph);

}  // namespace nutgraf::text
