// nutgraf analyze: one article from a file or standard input, its analysis on standard output.
#include <string>
#include <utility>
#include <vector>

#include "cli/commands.h"
#include "cli/one_article.h"
#include "nutgraf/formats.h"
#include "nutgraf/nutgraf.h"

namespace nutgraf::cli {
namespace {

int analyze(const Arguments& arguments) {
  const std::string format = arguments.value("--format", "json");
  if (!is_format(format)) return refuse("there is no format '" + format + "': " + std::string(formats_in_words()));
  const Result<OffsetUnit> unit = offsets_of(arguments);
  if (!unit) return refuse(unit.error().message);
  return with_article(arguments, kFailed, [&](const Document& document) { return print(write(document, format, unit.value()), kDone, kFailed); });
}

}  // namespace

Command analyze_command() {
  std::vector<Option> options = article_options();
  options.insert(options.begin() + 2, offsets_option());
  options.push_back({"--format", "FORMAT", "json (the default), text, conllu, timeml or plover"});
  options.push_back({"--help", "", "this text"});
  return {"analyze",
          "FILE",
          "one article, from FILE or standard input",
          "Reads one article (UTF-8) from FILE, or from standard input without one or where it is '-',\n"
          "and prints its analysis: one line of JSON, an outline to be read by people, CoNLL-U,\n"
          "TimeML, or its political events as PLOVER, a line of JSON each.",
          std::move(options),
          analyze};
}

}  // namespace nutgraf::cli
