// nutgraf analyze: one article from a file or standard input, its analysis on standard output.
#include <cerrno>
#include <cstring>
#include <string>
#include <string_view>
#include <utility>

#include <unistd.h>

#include "cli/analyzer.h"
#include "cli/commands.h"
#include "cli/file_kinds.h"
#include "cli/files.h"
#include "cli/texts.h"
#include "nutgraf/formats.h"
#include "nutgraf/nutgraf.h"

namespace nutgraf::cli {
namespace {

int analyze(const Arguments& arguments) {
  const std::string format = arguments.value("--format", "json");
  if (!is_format(format)) return refuse("there is no format '" + format + "': " + std::string(formats_in_words()));
  const Result<OffsetUnit> unit = offsets_of(arguments);
  if (!unit) return refuse(unit.error().message);

  Options options;
  options.title = arguments.value("--title");
  if (arguments.has("--date")) {
    const Result<Date> date = parse_date(arguments.value("--date"));
    if (!date) return refuse("--date: " + date.error().message);
    options.published = date.value();
  }

  const std::optional<Analyzer> analyzer = find_analyzer(arguments);
  if (!analyzer) return kFailed;
  const std::string name = arguments.operand().empty() ? "-" : arguments.operand();
  if (name == "-" && isatty(STDIN_FILENO)) tell("reading an article from the keyboard; Ctrl-D ends it");
  Result<std::string> bytes = read_file(name);
  if (!bytes) return fail(bytes.error().message);
  if (const std::string_view kind = kind_other_than_text(bytes.value()); !kind.empty()) {
    return refuse((name == "-" ? "standard input" : "'" + name + "'") + " is " + std::string(kind));
  }
  Result<Analysis> analysis = analyzer->start(std::move(bytes.value()), options);
  if (!analysis) return fail(analysis.error().message);
  while (analysis.value().step()) {
  }
  if (print(write(analysis.value().document(), format, unit.value())) || errno == EPIPE) return kDone;
  return fail(std::string("cannot write: ") + std::strerror(errno));
}

}  // namespace

Command analyze_command() {
  return {"analyze",
          "FILE",
          "one article, from FILE or standard input",
          "Reads one article (UTF-8) from FILE, or from standard input without one or where it is '-',\n"
          "and prints its analysis: one line of JSON, an outline to be read by people, CoNLL-U,\n"
          "TimeML, or its political events as PLOVER, a line of JSON each.",
          {{"--date", "YYYY-MM-DD", "when the article was published, against which \"on Tuesday\" is read"},
           {"--title", "TEXT", "the title of the article, which its text may open with"},
           offsets_option(),
           model_option(),
           gazetteer_option(),
           {"--format", "FORMAT", "json (the default), text, conllu, timeml or plover"},
           {"--help", "", "this text"}},
          analyze};
}

}  // namespace nutgraf::cli
