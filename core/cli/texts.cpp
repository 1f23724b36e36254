#include "cli/texts.h"

#include <cstdio>
#include <string_view>
#include <utility>

#include "cli/commands.h"
#include "cli/file_kinds.h"
#include "cli/files.h"

namespace nutgraf::cli {

std::optional<std::string> read_text(const std::string& name) {
  Result<std::string> bytes = read_file(name);
  const std::string shown = name == "-" ? "standard input" : "'" + name + "'";
  if (!bytes) {
    tell(bytes.error().message);
  } else if (const std::string_view kind = kind_other_than_text(bytes.value()); !kind.empty()) {
    tell(shown + " is " + std::string(kind) + "; save its text as .txt, or open it in the page");
  } else if (is_web_page(bytes.value())) {
    tell(shown + " is a web page; save its text as .txt, or open it in the page");
  } else {
    return std::move(bytes.value());
  }
  return std::nullopt;
}

bool print(const std::string& text) { return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0; }

}  // namespace nutgraf::cli
