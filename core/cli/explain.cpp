// nutgraf explain: one article from a file or standard input, why one of its facts is told on standard output.
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/commands.h"
#include "cli/one_article.h"
#include "format/explanation.h"

namespace nutgraf::cli {
namespace {

constexpr std::string_view kFacts = "an entity (e1), time (t1), quotation (q3), event (v1), relation (r1), dispute (d1) or question (who)";

int explain(const Arguments& arguments) {
  const std::string fact = arguments.value("--fact");
  if (fact.empty()) return refuse("which fact? --fact takes " + std::string(kFacts));
  return with_article(arguments, kFailed, [&](const Document& document) {
    const std::optional<std::string> text = format::explanation(document, fact);
    if (!text) return refuse("there is no fact '" + fact + "': --fact takes " + std::string(kFacts));
    return print(*text, kDone, kFailed);
  });
}

}  // namespace

Command explain_command() {
  std::vector<Option> options = article_options();
  options.insert(options.begin(), {"--fact", "FACT", "a fact (e1, t2, q3, v4, r5, d6), or a question of the story: who, what, when, where, why or how"});
  options.push_back({"--help", "", "this text"});
  return {"explain",
          "FILE",
          "why one fact of an article is told",
          "Reads one article (UTF-8) from FILE, or from standard input without one or where it is '-',\n"
          "and prints why one of its facts is told: its words, the rule that found it, the words on\n"
          "which it rests, and how often such facts are right.",
          std::move(options),
          explain};
}

}  // namespace nutgraf::cli
