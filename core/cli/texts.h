// Articles from files, for the commands that read a few of them.
#pragma once

#include <optional>
#include <string>

#include "nutgraf/nutgraf.h"

namespace nutgraf::cli {

/// The bytes of a file of text, "-" for standard input. Nothing where it cannot be read or is no text; then says why on standard error.
std::optional<std::string> read_text(const std::string& name);

/// The analysis of a text to its end. Errors: those of `Analyzer::start`.
Result<Document> analyse(const Analyzer& analyzer, std::string bytes, Members members);

/// Writes to standard output; false where that fails.
bool print(const std::string& text);

}  // namespace nutgraf::cli
