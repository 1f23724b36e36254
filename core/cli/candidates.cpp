// nutgraf candidates: articles from standard input, what coreference weighs of them on standard output.
#include <array>
#include <cstdio>
#include <string>
#include <utility>

#include "cli/analyzer.h"
#include "cli/commands.h"
#include "cli/buffered_input.h"
#include "document/tree.h"
#include "entities/confidence.h"
#include "entities/facts.h"
#include "entities/linking.h"
#include "entities/name_groups.h"
#include "format/batch_line.h"
#include "format/offsets.h"

namespace nutgraf::cli {
namespace {

/// Writes lists, comma after item; `close` takes the last comma back.
class Lists {
 public:
  void open(std::string_view head) { out_.append(head).append("["); }
  void number(std::size_t number) { out_.append(std::to_string(number)).append(","); }
  void word(std::string_view word) { out_.append("\"").append(word).append("\","); }
  template <class Numbers>
  void row(const Numbers& numbers) {
    for (const auto number : numbers) this->number(number);
  }
  void close() {
    if (out_.back() == ',') out_.pop_back();
    out_ += "],";
  }
  std::string finish() {
    out_.back() = '}';
    return std::move(out_);
  }

 private:
  std::string out_;
};

std::string to_json(const std::string& id_json, const Document& document) {
  const document::Trees trees(document);
  const std::vector<entities::Facts> facts = entities::FactFinder(document, trees).find();
  std::vector<entities::Decision> decisions;
  const entities::Linking linking = entities::link_mentions({document, trees, facts}, entities::group_names(document), &decisions);
  const format::Offsets offsets(document.source, OffsetUnit::Codepoint);
  Lists out;
  out.open("{\"id\":" + id_json + ",\"mentions\":");
  for (const Mention& mention : document.mentions) {
    out.open("");
    const Span span = offsets(mention.span), head = offsets(mention.head);
    for (const std::uint32_t at : {span.begin, span.end, head.begin, head.end}) out.number(at);
    out.close();
  }
  out.close();
  out.open("\"clusters\":");
  out.row(linking.cluster_of);
  out.close();
  out.open("\"links\":");
  for (const entities::MentionLink& link : linking.links) {
    out.open("");
    out.number(static_cast<std::size_t>(link.rule));
    out.row(std::array{link.lead});
    out.close();
  }
  out.close();
  out.open("\"entities\":");
  for (const Entity& entity : document.entities) {
    out.open("");
    for (const Id<Mention> mention : entity.mentions) out.number(mention.index);
    out.close();
  }
  out.close();
  out.open("\"signs\":");
  for (const std::vector<entities::Sign>& signs : entities::find_signs(document)) {
    out.open("");
    for (const entities::Sign sign : signs) out.word(entities::name_of(sign));
    out.close();
  }
  out.close();
  out.open("\"decisions\":");
  for (const entities::Decision& decision : decisions) {
    out.open("");
    out.number(decision.mention);
    out.open("");
    out.row(decision.rows);
    out.close();
    out.open("");
    for (const entities::Choice& choice : decision.choices) {
      out.open("");
      out.number(choice.cluster);
      out.row(choice.rows);
      out.close();
    }
    out.close();
    out.close();
  }
  out.close();
  return out.finish() + "\n";
}

int candidates(const Arguments& arguments) {
  const std::optional<Analyzer> analyzer = find_analyzer(arguments);
  if (!analyzer) return kFailed;
  BufferedInput input;
  while (auto line = input.line()) {
    format::BatchLine article = format::read_batch_line(std::move(line->text));
    if (article.error) return fail("line " + std::to_string(line->number) + ": " + article.error->message);
    const Result<Document> document = analyzer->read(std::move(article.text), std::move(article.options));
    if (!document) return fail("line " + std::to_string(line->number) + ": " + document.error().message);
    const std::string json = to_json(article.id_json, document.value());
    if (std::fwrite(json.data(), 1, json.size(), stdout) != json.size()) return fail("cannot write");
  }
  return std::fflush(stdout) == 0 ? kDone : fail("cannot write");
}

}  // namespace

Command candidates_command() {
  return {"candidates",
          "",
          "what coreference weighs, for its training",
          "Reads JSON Lines from standard input as `nutgraf batch` does. Prints a line for each: {\"id\", \"mentions\",\n"
          "\"clusters\", \"links\", \"entities\", \"signs\", \"decisions\"}: of each mention [start, end, start of its head,\n"
          "end of its head] in code points, the cluster that it joined, and [how, the ranker's lead]; of each entity its\n"
          "mentions and the signs of how it was made; and what the ranker was asked: [mention, its rows of weights,\n"
          "[[cluster, rows of the pair...]...]] (core/entities/features.h lists the rows).",
          {reader_option(), model_option(), {"--help", "", "this text"}},
          candidates};
}

}  // namespace nutgraf::cli
