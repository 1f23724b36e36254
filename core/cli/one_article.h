// One article from a file or standard input, as the commands that read one do it.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "cli/arguments.h"
#include "nutgraf/document.h"
#include "nutgraf/nutgraf.h"

namespace nutgraf::cli {

/// The options of every command that reads one article: `--date`, `--title`, and those of `find_analyzer`.
std::vector<Option> article_options();

/// Analyses the article that the operand names, or standard input, and gives what `use` makes of it: the exit code. Where an input cannot
/// be read, it says why and gives `failed`; for a wrong option, or a file that is no text, `kWrongUsage`. `options` hold what the
/// command itself asks for.
int with_article(const Arguments& arguments, int failed, const std::function<int(const Document& document)>& use, Options options = {});

/// Writes to standard output; gives `done`, or says what went wrong and gives `failed`. That nobody reads on is no failure.
int print(const std::string& text, int done, int failed);

}  // namespace nutgraf::cli
