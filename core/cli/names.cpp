// nutgraf names: articles from standard input, what the network alone takes for names on standard output.
#include <cstdio>
#include <string>
#include <utility>

#include "cli/analyzer.h"
#include "cli/commands.h"
#include "cli/given_words.h"
#include "cli/buffered_input.h"
#include "format/annotated_line.h"
#include "format/offsets.h"
#include "pipeline/stages.h"

namespace nutgraf::cli {
namespace {

std::string to_json(const std::string& id_json, const Document& document, const std::vector<names::FoundName>& found) {
  const format::Offsets offsets(document.source, OffsetUnit::Codepoint);
  std::string out = "{\"id\":" + id_json + ",\"names\":[";
  for (const names::FoundName& name : found) {
    if (out.back() == ']') out += ',';
    const Span span = offsets({document.tokens[name.tokens.begin].span.begin, document.tokens[name.tokens.end - 1].span.end});
    out.append("[").append(std::to_string(span.begin)).append(",").append(std::to_string(span.end));
    out.append(",\"").append(name.kind).append("\"]");
  }
  return out + "]}\n";
}

int names(const Arguments& arguments) {
  const auto models = find_models(arguments);
  if (!models) return kFailed;
  if (!*models) return fail("there is no network");
  BufferedInput input;
  while (auto line = input.line()) {
    format::AnnotatedLine article = format::read_annotated_line(std::move(line->text));
    if (article.line.error) return fail("line " + std::to_string(line->number) + ": " + article.line.error->message);
    const std::string id = article.line.id_json;
    const Document document = read_given_words(std::move(article), models->get(), pipeline::kVectors);
    const std::string json = to_json(id, document, (*models)->names.find_alone(document));
    if (std::fwrite(json.data(), 1, json.size(), stdout) != json.size()) return fail("cannot write");
  }
  return std::fflush(stdout) == 0 ? kDone : fail("cannot write");
}

}  // namespace

Command names_command() {
  return {"names",
          "",
          "what the network alone takes for names, to measure what the rest adds",
          "Reads JSON Lines from standard input as `nutgraf batch` does. Prints a line for each: {\"id\", \"names\"}, each name as\n"
          "[start, end, kind] in code points: what the network's scores say, without the evidence of lists and the revision by\n"
          "the whole article that `nutgraf batch` has behind them.",
          {reader_option(), model_option(), {"--help", "", "this text"}},
          names};
}

}  // namespace nutgraf::cli
