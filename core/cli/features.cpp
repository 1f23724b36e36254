// nutgraf features: annotated documents from standard input, what the network reads of them on standard output.
#include <cstdio>
#include <string>
#include <utility>

#include "cli/commands.h"
#include "cli/given_words.h"
#include "cli/buffered_input.h"
#include "encoding/features.h"
#include "format/annotated_line.h"
#include "format/offsets.h"
#include "pipeline/stages.h"

namespace nutgraf::cli {
namespace {

/// Writes lists of numbers as JSON.
class Numbers {
 public:
  template <class Item, class Write>
  void list(std::string_view name, const std::vector<Item>& items, Write write) {
    out_.append(",\"").append(name).append("\":[");
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (i > 0) out_ += ',';
      write(items[i]);
    }
    out_ += ']';
  }
  template <class Row>
  void row(const Row& row) {
    char mark = '[';
    for (const auto number : row) {
      out_ += mark;
      this->number(number);
      mark = ',';
    }
    out_ += ']';
  }
  void number(std::uint32_t number) { out_ += std::to_string(number); }
  std::string& text() { return out_; }

 private:
  std::string out_;
};

std::string to_json(const std::string& id_json, const Document& document) {
  const encoding::Features features = encoding::find_features(document);
  const format::Offsets offsets(document.source, OffsetUnit::Codepoint);
  Numbers out;
  out.text().append("{\"id\":").append(id_json);
  out.list("tokens", document.tokens, [&](const Token& token) {
    const Span span = offsets(token.span);
    out.row(std::array{span.begin, span.end});
  });
  out.list("sentences", document.sentences,
           [&](const Sentence& sentence) { out.row(std::array{sentence.tokens.begin, sentence.tokens.end}); });
  out.list("forms", features.forms, [&](const encoding::FormFeatures& form) { out.row(form); });
  out.list("form_of", features.form_of, [&](std::uint32_t form) { out.number(form); });
  out.list("context", features.context, [&](const encoding::ContextFeatures& context) { out.row(context); });
  return out.text().append("}\n");
}

int features(const Arguments&) {
  BufferedInput input;
  bool failed = false;
  while (auto line = input.line()) {
    format::AnnotatedLine article = format::read_annotated_line(std::move(line->text));
    if (article.line.error) {
      tell("line " + std::to_string(line->number) + ": " + article.line.error->message);
      failed = true;
      continue;
    }
    const std::string id = article.line.id_json;
    const std::string json = to_json(id, read_given_words(std::move(article), nullptr, pipeline::kEvidence));
    if (std::fwrite(json.data(), 1, json.size(), stdout) != json.size()) return fail("cannot write");
  }
  return failed || std::fflush(stdout) != 0 ? kFailed : kDone;
}

}  // namespace

Command features_command() {
  return {"features",
          "",
          "what the network reads, for its training",
          "Reads JSON Lines from standard input: {\"id\", \"text\", \"date\"?, \"tokens\"?, \"sentences\"?}, with tokens as\n"
          "[start, end, ...] and sentences as [start, end, first token, behind the last, ...] in code points; where\n"
          "they are absent, the program finds its own. Prints a line for each: {\"id\", \"tokens\", \"sentences\",\n"
          "\"forms\", \"form_of\", \"context\"}, the integer features that core/encoding/features.h lists. A line that\n"
          "cannot be read is named on standard error and left out, and the program ends with 1.",
          {{"--help", "", "this text"}},
          features};
}

}  // namespace nutgraf::cli
