// nutgraf compare: what changed between two versions of an article, as facts; or what two articles on one story have apart.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/analyzer.h"
#include "cli/commands.h"
#include "cli/texts.h"
#include "nutgraf/articles.h"
#include "nutgraf/versions.h"

namespace nutgraf::cli {
namespace {

/// Two articles on one story: 1 where they contradict each other.
int print_articles(const Document& first, const Document& second, bool as_json, OffsetUnit unit) {
  const std::vector<ComparedPoint> points = compare_articles(first, second);
  if (!print(as_json ? to_json(first, second, points, unit) + "\n" : to_text(first, second, points))) return refuse("cannot write");
  const bool contradict = !points.empty() && points.front().point <= StoryPoint::SpeakerDiffers;  // contradictions come first
  return contradict ? kFailed : kDone;
}

int compare(const Arguments& arguments) {
  const std::string format = arguments.value("--format", "text");
  if (format != "text" && format != "json") return refuse("there is no format '" + format + "': text or json");
  const Result<OffsetUnit> unit = offsets_of(arguments);
  if (!unit) return refuse(unit.error().message);
  if (arguments.operands().size() != 2) {
    return refuse(arguments.has("--articles") ? "which two articles? (see nutgraf compare --help)"
                                              : "which two versions? The earlier one comes first (see nutgraf compare --help)");
  }

  const std::optional<Analyzer> analyzer = find_analyzer(arguments);
  if (!analyzer) return kWrongUsage;
  std::vector<Document> versions;
  for (const std::string& name : arguments.operands()) {
    std::optional<std::string> bytes = read_text(name);
    if (!bytes) return kWrongUsage;
    Result<Document> document = analyzer->read(*std::move(bytes), Options());
    if (!document) return refuse("'" + name + "': " + document.error().message);
    versions.push_back(std::move(document.value()));
  }
  const bool as_json = format == "json";
  if (arguments.has("--articles")) return print_articles(versions[0], versions[1], as_json, unit.value());
  const std::vector<FactChange> changes = compare_versions(versions[0], versions[1]);
  if (!print(as_json ? to_json(versions[0], versions[1], changes, unit.value()) + "\n" : to_text(versions[0], versions[1], changes))) {
    return refuse("cannot write");
  }
  return changes.empty() ? kDone : kFailed;
}

}  // namespace

Command compare_command() {
  return {"compare",
          "VERSION",
          "what changed between two versions of an article, as facts; or what two articles have apart",
          "Reads two versions of one article, the earlier one first, and tells what changed: quotations added, cut\n"
          "and altered, sources, names, denials and replies, what is told as more or less sure or as somebody's\n"
          "claim, times, places and the headline. Moved paragraphs are no change. Ends with 0 where no fact\n"
          "changed, with 1 where one did, with 2 where something cannot be read. With --articles it reads two articles\n"
          "on one story instead: where they contradict each other (then it ends with 1), who is quoted in which,\n"
          "and the quotations, names, figures and days that only one of them has.",
          {{"--articles", "", "compare two articles on one story, not two versions of one article"},
           {"--format", "FORMAT", "text (the default), to be read; or json, one line (format/versions.schema.json, format/articles.schema.json)"},
           offsets_option(),
           reader_option(),
           model_option(),
           gazetteer_option(),
           {"--help", "", "this text"}},
          compare,
          true};
}

}  // namespace nutgraf::cli
