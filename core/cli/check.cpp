// nutgraf check: one article from a file or standard input, what an editor checks of it on standard output.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "cli/commands.h"
#include "cli/one_article.h"
#include "format/check_list.h"

namespace nutgraf::cli {
namespace {

bool asks_for_a_look(const Document& document) {
  return std::any_of(document.checks.begin(), document.checks.end(),
                     [](const Check& check) { return check.kind == CheckKind::Contradiction || check.kind == CheckKind::Rule; });
}

int check(const Arguments& arguments) {
  return with_article(arguments, kWrongUsage, [](const Document& document) {
    return print(format::check_list(document), asks_for_a_look(document) ? kToLookAt : kDone, kWrongUsage);
  });
}

}  // namespace

Command check_command() {
  std::vector<Option> options = article_options();
  options.push_back({"--help", "", "this text"});
  return {"check",
          "FILE",
          "what an editor checks of one article",
          "Reads one article (UTF-8) from FILE, or from standard input without one or where it is '-',\n"
          "and prints what to check: facts that do not go together, claims that can be measured,\n"
          "what is left open, and every figure with what it counts. It ends with 1 where facts do\n"
          "not go together, with 0 where it found none such, and with 2 where there was nothing to read.",
          std::move(options),
          check};
}

}  // namespace nutgraf::cli
