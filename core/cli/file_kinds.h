// What a file holds that is no text, told by its first bytes.
#pragma once

#include <string_view>

namespace nutgraf::cli {

/// The kind of file, as in "a PDF file", that these bytes are if they are no UTF-8 text; empty for what may be text. Asks the signatures of
/// common formats (the list of file(1) and RFC 8478 name them), then whether many of the first bytes are NUL.
std::string_view kind_other_than_text(std::string_view bytes);

/// Whether a text is the source of a web page: it opens, behind comments, with a doctype or with html itself.
bool is_web_page(std::string_view bytes);

}  // namespace nutgraf::cli
