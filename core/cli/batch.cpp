// nutgraf batch: JSON Lines in, JSON Lines out, in the same order.
#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <functional>
#include <optional>
#include <string>
#include <thread>
#include <utility>

#include <unistd.h>

#include "cli/analyzer.h"
#include "cli/commands.h"
#include "cli/given_words.h"
#include "cli/in_order.h"
#include "cli/lines.h"
#include "format/batch_line.h"
#include "nutgraf/nutgraf.h"
#include "pipeline/members.h"

namespace nutgraf::cli {
namespace {

constexpr unsigned kMostJobs = 256;

/// What came of a line.
struct Outcome {
  std::string line;
  bool failed = false;
};

Outcome analyze_line(const Analyzer& analyzer, NumberedLine line, OffsetUnit unit, Members members) {
  format::BatchLine article = format::read_batch_line(std::move(line.text), unit);
  if (article.error) return {format::error_line(article.id_json, *article.error, line.number), true};
  article.options.members = members;
  Result<Analysis> analysis = analyzer.start(std::move(article.text), std::move(article.options));
  if (!analysis) return {format::error_line(article.id_json, analysis.error(), line.number), true};
  while (analysis.value().step()) {
  }
  return {to_json(analysis.value().document(), unit, article.id_json, members), false};
}

Outcome analyze_given_words(const pipeline::Models* models, NumberedLine line, OffsetUnit unit, Members members) {
  format::AnnotatedLine article = format::read_annotated_line(std::move(line.text));
  const std::string id = article.line.id_json;
  if (article.line.error) return {format::error_line(id, *article.line.error, line.number), true};
  return {to_json(read_given_words(std::move(article), models, pipeline::layers_of(members)), unit, id, members), false};
}

/// A line on the terminal that says how far the batch is; silent where standard error is no terminal.
class ProgressLine {
 public:
  void count_one() {
    ++done_;
    const auto now = Clock::now();
    if (!shown_on_terminal_ || now - last_ < std::chrono::milliseconds(200)) return;
    last_ = now;
    const double seconds = std::chrono::duration<double>(now - start_).count();
    std::fprintf(stderr, "\r%llu lines, %.1f lines/s\033[K", done_, static_cast<double>(done_) / seconds);
    drawn_ = true;
  }

  void clear() const {
    if (drawn_) std::fputs("\r\033[K", stderr);
  }

 private:
  using Clock = std::chrono::steady_clock;
  const bool shown_on_terminal_ = isatty(STDERR_FILENO) != 0;
  const Clock::time_point start_ = Clock::now();
  Clock::time_point last_ = start_;
  unsigned long long done_ = 0;
  bool drawn_ = false;
};

/// How many jobs the option asks for; nothing where it is no number from 1 to `kMostJobs`.
std::optional<unsigned> jobs(const Arguments& arguments) {
  if (!arguments.has("--jobs")) return std::min(std::max(1u, std::thread::hardware_concurrency()), kMostJobs);
  const std::string word = arguments.value("--jobs");
  unsigned number = 0;
  for (const char c : word) {
    if (c < '0' || c > '9' || number > kMostJobs) return std::nullopt;
    number = number * 10 + static_cast<unsigned>(c - '0');
  }
  if (number < 1 || number > kMostJobs) return std::nullopt;
  return number;
}

int batch(const Arguments& arguments) {
  const Result<OffsetUnit> unit = offsets_of(arguments);
  if (!unit) return refuse(unit.error().message);
  const std::optional<unsigned> workers = jobs(arguments);
  if (!workers) return refuse("--jobs: '" + arguments.value("--jobs") + "' is no number from 1 to " + std::to_string(kMostJobs));

  const Result<Members> members = arguments.has("--only") ? parse_members(arguments.value("--only")) : Members::all();
  if (!members) return refuse("--only: " + members.error().message);

  std::function<Outcome(NumberedLine)> analyze;
  if (arguments.has("--given-words")) {
    const auto models = find_models(arguments);
    if (!models) return kFailed;
    analyze = [models = *models, &unit, &members](NumberedLine line) {
      return analyze_given_words(models.get(), std::move(line), unit.value(), members.value());
    };
  } else {
    const std::optional<Analyzer> analyzer = find_analyzer(arguments);
    if (!analyzer) return kFailed;
    analyze = [analyzer = *analyzer, &unit, &members](NumberedLine line) {
      return analyze_line(analyzer, std::move(line), unit.value(), members.value());
    };
  }

  std::signal(SIGPIPE, SIG_IGN);  // a reader that goes away shows as a failed write
  LineReader reader;
  ProgressLine progress;
  bool line_failed = false;
  int write_error = 0;
  run_in_order<NumberedLine, Outcome>(
      *workers, [&] { return reader.next(); }, analyze,
      [&](const Outcome& outcome) {
        line_failed = line_failed || outcome.failed;
        progress.count_one();
        const bool written = std::fwrite(outcome.line.data(), 1, outcome.line.size(), stdout) == outcome.line.size() &&
                             std::fputc('\n', stdout) != EOF && std::fflush(stdout) == 0;
        if (!written) write_error = errno;
        return written;
      });
  progress.clear();

  if (write_error != 0 && write_error != EPIPE) return fail(std::string("cannot write: ") + std::strerror(write_error));
  if (std::ferror(stdin)) return fail("cannot read standard input to its end");
  return line_failed ? kFailed : kDone;
}

}  // namespace

Command batch_command() {
  return {"batch",
          "",
          "many articles, one a line, from standard input",
          "Reads JSON Lines from standard input and prints one analysis a line, in the same order.\n"
          "A line is {\"id\", \"text\", \"date\"?, \"title\"?, \"url\"?}; other members are passed over, and what\n"
          "comes out carries the same id. Where a line gives no date, one in its url is taken (/2017/05/02/).\n"
          "A line that cannot be analysed comes out as {\"id\", \"error\": {\"code\", \"message\", \"line\"}}, the rest\n"
          "goes on, and the program ends with 1. Blank lines are skipped.",
          {offsets_option(),
           model_option(),
           gazetteer_option(),
           {"--given-words", "", "English articles with \"tokens\" and \"sentences\", as nutgraf features reads them"},
           {"--only", "MEMBERS", "what to write of each analysis, as in entities,quotes; what none of it needs is not read"},
           {"--jobs", "N", "how many articles are read at a time (default: the number of processor cores)"},
           {"--help", "", "this text"}},
          batch};
}

}  // namespace nutgraf::cli
