#include "cli/one_article.h"

#include <cerrno>
#include <cstring>
#include <optional>
#include <string_view>
#include <utility>

#include <unistd.h>

#include "cli/analyzer.h"
#include "cli/commands.h"
#include "cli/corrections.h"
#include "cli/file_kinds.h"
#include "cli/files.h"
#include "cli/texts.h"

namespace nutgraf::cli {

std::vector<Option> article_options() {
  return {{"--date", "YYYY-MM-DD", "when the article was published, against which \"on Tuesday\" is read"},
          {"--title", "TEXT", "the title of the article, which its text may open with"},
          corrections_option(),
          reader_option(),
          model_option(),
          gazetteer_option()};
}

int with_article(const Arguments& arguments, int failed, const std::function<int(const Document& document)>& use, Options options) {
  options.title = arguments.value("--title");
  if (arguments.has("--date")) {
    const Result<Date> date = parse_date(arguments.value("--date"));
    if (!date) return refuse("--date: " + date.error().message);
    options.published = date.value();
  }
  const auto fail = [failed](const std::string& message) {
    tell(message);
    return failed;
  };
  Result<Corrections> corrections = corrections_of(arguments);
  if (!corrections) return fail(corrections.error().message);
  options.corrections = std::move(corrections.value());
  const std::optional<Analyzer> analyzer = find_analyzer(arguments);
  if (!analyzer) return failed;
  const std::string name = arguments.operand().empty() ? "-" : arguments.operand();
  if (name == "-" && isatty(STDIN_FILENO)) tell("reading an article from the keyboard; Ctrl-D ends it");
  Result<std::string> bytes = read_file(name);
  if (!bytes) return fail(bytes.error().message);
  if (const std::string_view kind = kind_other_than_text(bytes.value()); !kind.empty()) {
    return refuse((name == "-" ? "standard input" : "'" + name + "'") + " is " + std::string(kind));
  }
  const Result<Document> article = analyzer->read(std::move(bytes.value()), std::move(options));
  if (!article) return fail(article.error().message);
  tell_failed_corrections(arguments, article.value());
  return use(article.value());
}

int print(const std::string& text, int done, int failed) {
  if (print(text) || errno == EPIPE) return done;
  tell(std::string("cannot write: ") + std::strerror(errno));
  return failed;
}

}  // namespace nutgraf::cli
