// What stands before an article's first words: lines of publication, datelines, dates alone on their line.
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

/// A calendar date and nothing else, save a time: "Friday, January 4, 2019".
bool is_date_line(std::string_view text, Span paragraph);

}  // namespace nutgraf::text
