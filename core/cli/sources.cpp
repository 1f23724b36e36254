// nutgraf sources: articles in, who their sources are out.
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <unistd.h>

#include "cli/analyzer.h"
#include "format/article_form.h"
#include "cli/commands.h"
#include "cli/inputs.h"
#include "cli/texts.h"
#include "format/audit_list.h"
#include "format/audit_tables.h"

namespace nutgraf::cli {
namespace {

/// An article as the output names it.
struct Named {
  format::RowOrigin origin;
  std::string id_json = "null";
};

/// What the command writes: a head, then something for each article, read or not.
struct Form {
  std::string head;
  std::function<std::string(const Document& document, const Named& article)> read;
  std::function<std::string(const Error& error, const Named& article)> failed = [](const Error&, const Named&) { return std::string(); };
};

Form form_of(const Arguments& arguments, OffsetUnit unit, Members members) {
  const std::string format = arguments.value("--format", "text");
  if (format == "json") return {"", [=](const Document& document, const Named& article) { return to_json(document, unit, article.id_json, members) + "\n"; }};
  if (format == "csv" && arguments.value("--by") == "article") {
    return {format::audited_articles_header(),
            [](const Document& document, const Named& article) { return format::audited_article_row(document, article.origin); },
            [](const Error& error, const Named& article) { return format::audited_article_row(error, article.origin); }};
  }
  if (format == "csv") {  // the table of articles comes first, and this one behind it
    return {format::table_header(format::tables(members).back()),
            [=](const Document& document, const Named& article) { return format::table_rows(document, article.origin, unit, members).back(); }};
  }
  return {"", [](const Document& document, const Named& article) {
            const std::string& file = article.origin.file;
            return (article.origin.article > 1 ? "\n" : "") + (file.empty() ? "" : file + "\n") + format::audit_list(document);
          }};
}

std::optional<std::string> wrong_usage(const Arguments& arguments) {
  const std::string format = arguments.value("--format", "text"), by = arguments.value("--by", "source");
  if (format != "text" && format != "json" && format != "csv") return "there is no format '" + format + "': text, json or csv";
  if (by != "source" && by != "article") return "--by: '" + by + "' is neither source nor article";
  if (arguments.has("--by") && format != "csv") return "--by is for --format csv";
  return std::nullopt;
}

/// Analyses one article, and notes its id.
Result<Document> read(const Analyzer& analyzer, RawArticle given, OffsetUnit unit, Members members, Named& article) {
  if (given.piece.error) return *given.piece.error;
  format::BatchLine line = given.read(std::move(given.piece.bytes), unit);
  article.id_json = line.id_json;
  article.origin.id = format::id_in_tables(line.id_json);
  if (line.error) return *line.error;
  line.options.members = members;
  return analyzer.read(std::move(line.text), std::move(line.options));
}

int sources(const Arguments& arguments) {
  if (const auto wrong = wrong_usage(arguments)) return refuse(*wrong);
  const Result<OffsetUnit> unit = offsets_of(arguments);
  if (!unit) return refuse(unit.error().message);
  const std::optional<Analyzer> analyzer = find_analyzer(arguments);
  if (!analyzer) return kWrongUsage;
  if (arguments.operands().empty() && isatty(STDIN_FILENO)) tell("reading an article from the keyboard; Ctrl-D ends it");

  Members members;
  members.add(Member::Audit);
  const Form form = form_of(arguments, unit.value(), members);
  const Document nothing = analyzer->read("", {}).value();
  const std::string digest = format::digest_of({unit.value(), members, true}, nothing.weights, nothing.gazetteer, false);
  if (!print(form.head)) return fail("cannot write");
  int code = kDone;
  Inputs inputs(arguments.operands());
  while (std::optional<RawArticle> given = inputs.next()) {
    Named article{{given->number, {}, given->file, given->piece.line, digest}};
    const Result<Document> document = read(*analyzer, *std::move(given), unit.value(), members, article);
    if (!document) code = fail((article.origin.file.empty() ? "" : "'" + article.origin.file + "': ") + document.error().message);
    if (!print(document ? form.read(document.value(), article) : form.failed(document.error(), article))) return fail("cannot write");
  }
  return code;
}

}  // namespace

Command sources_command() {
  return {"sources",
          "FILE|FOLDER",
          "who the sources of articles are: offices, kinds, words, reasons",
          "Reads articles (of a folder all files whose ending tells their kind, as nutgraf batch does; standard\n"
          "input without an operand) and tells of every source, named or not: office and affiliation as the\n"
          "article gives them, its kind (official, expert, witness, party, relative, resident, document, medium,\n"
          "anonymous), why it is quoted, how many words it is given, and whether it was asked and did not\n"
          "answer. Nothing is told that the text does not say. Ends with 0, with 1 where an article could not\n"
          "be read, with 2 for a wrong option.",
          {{"--format", "FORMAT", "text (the default), to be read; json, one line an article; or csv"},
           {"--by", "WHAT", "with csv: source (the default), a row a source; or article, a row an article"},
           offsets_option(),
           reader_option(),
           model_option(),
           gazetteer_option(),
           {"--help", "", "this text"}},
          sources,
          true};
}

}  // namespace nutgraf::cli
