// A document in any of the formats that Nutgraf writes, by the format's name.
#pragma once

#include <string>
#include <string_view>

#include "nutgraf/nutgraf.h"

namespace nutgraf {

/// Whether `write` knows the format: "json", "text" (an outline for people), "conllu", "timeml" or "plover" (JSON Lines of the
/// political events).
bool is_format(std::string_view format);
/// The names of the formats as a part of a sentence.
std::string_view formats_in_words();
/// The document in that format, with a new line at its end; spans in it, where it has any, count `unit`. Empty where there is no
/// such format.
std::string write(const Document& document, std::string_view format, OffsetUnit unit);

}  // namespace nutgraf
