// Articles from files, for the commands that read a few of them.
#pragma once

#include <optional>
#include <string>

namespace nutgraf::cli {

/// The bytes of a file of text, "-" for standard input. Nothing where it cannot be read or is no text; then says why on standard error.
std::optional<std::string> read_text(const std::string& name);

/// Writes to standard output; false where that fails.
bool print(const std::string& text);

}  // namespace nutgraf::cli
