// nutgraf batch: many articles in, JSON Lines or tables out, in the same order.
#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "cli/analyzer.h"
#include "cli/batch_articles.h"
#include "cli/byte_stream.h"
#include "cli/commands.h"
#include "cli/corrections.h"
#include "cli/in_order.h"
#include "cli/inputs.h"
#include "cli/output_files.h"
#include "cli/progress_line.h"
#include "cli/summary.h"
#include "format/article_form.h"
#include "nutgraf/nutgraf.h"

namespace nutgraf::cli {
namespace {

/// What the options say of the output; error `usage` where they are wrong.
Result<format::ArticleForm> form_of(const Arguments& arguments) {
  const Result<OffsetUnit> unit = offsets_of(arguments);
  if (!unit) return unit.error();
  Result<Members> members = arguments.has("--only") ? parse_members(arguments.value("--only")) : Members::all();
  if (!members) return Error{"usage", "--only: " + members.error().message, "--only"};
  const bool in_tables = arguments.has("--tables"), in_file = arguments.has("--output");
  for (const char* option : {"--tables", "--output"}) {
    if (arguments.has(option) && arguments.value(option).empty()) return Error{"usage", std::string(option) + ": the name is empty", option};
  }
  if (in_tables && in_file) return Error{"usage", "--tables and --output cannot both be given", "--output"};
  if (arguments.has("--resume") && !in_tables && !in_file) return Error{"usage", "--resume needs --tables or --output", "--resume"};
  if (in_tables) members.value().add(Member::Document);  // the table of articles is always there
  Result<Corrections> corrections = corrections_of_batch(arguments);
  if (!corrections) return corrections.error();
  if (corrections.value().given() && arguments.has("--given-words")) {
    return Error{"usage", "--corrections and --given-words cannot both be given", "--corrections"};
  }
  return format::ArticleForm{unit.value(), members.value(), in_tables, "", std::move(corrections.value())};
}

/// The reader of the articles, and the digest of what it reads with; nothing where a data file cannot be loaded.
std::optional<ReadArticle> reader_of(const Arguments& arguments, format::ArticleForm& form) {
  if (arguments.has("--given-words")) {
    const auto models = find_models(arguments);
    if (!models) return std::nullopt;
    form.digest = format::digest_of(form, *models ? (*models)->weights.digest() : "", "", true);
    return reads_given_words_with(*models, form);
  }
  const std::optional<Analyzer> analyzer = find_analyzer(arguments);
  if (!analyzer) return std::nullopt;
  const Analysis nothing = analyzer->start("", {}).value();
  form.digest = format::digest_of(form, nothing.document().weights, nothing.document().gazetteer, false);
  return reads_with(*analyzer, form);
}

/// The files that a folder of tables has.
std::vector<OutputFile> table_files(const format::ArticleForm& form, const std::string& folder) {
  std::vector<OutputFile> files;
  for (const format::Table& table : format::tables(form.members)) {
    files.push_back({folder + "/" + std::string(table.name) + ".csv", format::table_header(table)});
  }
  return files;
}

/// Where the analyses go.
Result<OutputFiles> output_of(const Arguments& arguments, const format::ArticleForm& form) {
  const auto open = arguments.has("--resume") ? OutputFiles::resume : OutputFiles::create;
  if (form.in_tables) {
    const std::string folder = arguments.value("--tables");
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return Error{"output", "cannot make the folder '" + folder + "': " + error.message(), folder};
    return open(table_files(form, folder), folder + "/progress.json", form.digest);
  }
  if (!arguments.has("--output")) return OutputFiles::standard_output();
  const std::string file = arguments.value("--output");
  return open({{file, ""}}, file + ".progress.json", form.digest);
}

/// Passes over the articles that the output of an earlier run holds; says why where the input is another one.
std::optional<std::string> pass_over(Inputs& inputs, const Journal& done) {
  std::string last;
  for (std::uint64_t article = 0; article < done.articles; ++article) {
    const std::optional<RawArticle> passed = inputs.next();
    if (!passed) return "the input has " + std::to_string(article) + " articles, the output " + std::to_string(done.articles);
    if (article + 1 == done.articles) last = digest_of(*passed);
  }
  if (last == done.last) return std::nullopt;
  return "article " + std::to_string(done.articles) + " of the input is not the one that the output ends with";
}

/// Ends the program by the signal that interrupted it, so that whoever waits for it sees what ended it.
void end_if_interrupted() {
  if (interruption() != 0) std::raise(interruption());
}

int batch(const Arguments& arguments) {
  Result<format::ArticleForm> form = form_of(arguments);
  if (!form) return refuse(form.error().message);
  const std::optional<unsigned> workers = jobs_of(arguments);
  if (!workers) return refuse("--jobs: '" + arguments.value("--jobs") + "' is no number from 1 to " + std::to_string(kMostJobs));
  const std::optional<ReadArticle> read = reader_of(arguments, form.value());
  if (!read) return kFailed;
  Result<OutputFiles> output = output_of(arguments, form.value());
  if (!output) return fail(output.error().message);

  std::signal(SIGPIPE, SIG_IGN);  // a reader that goes away shows as a failed write
  stop_inputs_when_interrupted();
  Inputs inputs(arguments.operands());
  const std::optional<std::string> mismatch = pass_over(inputs, output.value().journal());
  end_if_interrupted();
  if (mismatch) return fail(*mismatch);
  ProgressLine progress(inputs.share_read().value_or(0));
  Summary summary;
  AppliedLines applied(form.value().corrections);
  int write_error = 0;
  run_in_order<RawArticle, Outcome>(
      *workers, [&] { return inputs.next(); }, *read,
      [&](const Outcome& outcome) {
        summary.count(outcome);
        applied.add(outcome.corrected);
        progress.show(summary, inputs.share_read());
        const bool written = output.value().add(outcome.texts, outcome.digest);
        if (!written) write_error = errno;
        return written;
      });
  if (write_error == 0 && !output.value().finish()) write_error = errno;
  progress.clear();
  applied.tell_rest(arguments);

  // Where standard output goes on to another program, nobody asked for more than errors.
  if (progress.is_on_terminal() || output.value().has_journal()) tell(summary.text(progress.seconds()));
  if (write_error != 0 && write_error != EPIPE) return fail(std::string("cannot write: ") + std::strerror(write_error));
  end_if_interrupted();
  return summary.failed() > 0 ? kFailed : kDone;
}

}  // namespace

Command batch_command() {
  return {"batch",
          "FILE|FOLDER",
          "many articles, from files or standard input",
          "Reads articles from files, from the files in folders, or from standard input, and prints one analysis a line,\n"
          "in the same order. Standard input and files in .jsonl or .ndjson hold an article a line:\n"
          "{\"id\", \"text\", \"date\"?, \"title\"?, \"url\"?}. Files in .json hold a list of such objects, in .csv a first row that\n"
          "names these columns; .warc and .wet are web archives with records of plain text, and any other file is one\n"
          "article. All of them may be packed by gzip (.gz) or Zstandard (.zst).\n\n"
          "Other members and columns are passed over, and what comes out carries the same id. Where an article has no\n"
          "date, one in its url is taken (/2017/05/02/). One that cannot be analysed comes out as\n"
          "{\"id\", \"error\": {\"code\", \"message\", \"line\", \"file\"?}}, the rest goes on, and the program ends with 1. Blank\n"
          "lines are skipped.\n\n"
          "With --tables, each row has the number of its article in the input as \"article\", facts have the names that\n"
          "they have in JSON (\"e4\"), and both together join the tables. A row of articles.csv says in \"error\" why an\n"
          "article could not be read.\n\n"
          "With --output or --tables, a journal (FILE.progress.json, FOLDER/progress.json) says how far the files are.\n"
          "The same command with --resume goes on from there, also where more was added to the input since.",
          {offsets_option(),
           reader_option(),
           model_option(),
           gazetteer_option(),
           corrections_option(),
           {"--given-words", "", "English articles with \"tokens\" and \"sentences\", as nutgraf features reads them"},
           {"--only", "MEMBERS", "what to write of each analysis, as in entities,quotes; what none of it needs is not read"},
           {"--tables", "FOLDER", "write tables (CSV) into FOLDER instead of JSON, one a layer: articles.csv, entities.csv ..."},
           {"--output", "FILE", "write to FILE instead of standard output"},
           {"--resume", "", "go on with the tables or the file where an earlier run was interrupted"},
           {"--jobs", "N", "how many articles are read at a time (default: the number of processor cores)"},
           {"--help", "", "this text"}},
          batch,
          true};
}

}  // namespace nutgraf::cli
