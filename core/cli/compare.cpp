// nutgraf compare: what changed between two versions of an article, as facts.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/analyzer.h"
#include "cli/commands.h"
#include "cli/texts.h"
#include "nutgraf/versions.h"

namespace nutgraf::cli {
namespace {

int compare(const Arguments& arguments) {
  const std::string format = arguments.value("--format", "text");
  if (format != "text" && format != "json") return refuse("there is no format '" + format + "': text or json");
  const Result<OffsetUnit> unit = offsets_of(arguments);
  if (!unit) return refuse(unit.error().message);
  if (arguments.operands().size() != 2) return refuse("which two versions? The earlier one comes first (see nutgraf compare --help)");

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
  const std::vector<FactChange> changes = compare_versions(versions[0], versions[1]);
  const bool as_json = format == "json";
  if (!print(as_json ? to_json(versions[0], versions[1], changes, unit.value()) + "\n" : to_text(versions[0], versions[1], changes))) {
    return refuse("cannot write");
  }
  return changes.empty() ? kDone : kFailed;
}

}  // namespace

Command compare_command() {
  return {"compare",
          "VERSION",
          "what changed between two versions of an article, as facts",
          "Reads two versions of one article, the earlier one first, and tells what changed: quotations added, cut\n"
          "and altered, sources, names, denials and replies, what is told as more or less sure or as somebody's\n"
          "claim, times, places and the headline. Moved paragraphs are no change. Ends with 0 where no fact\n"
          "changed, with 1 where one did, with 2 where something cannot be read.",
          {{"--format", "FORMAT", "text (the default), to be read; or json, one line (format/versions.schema.json)"},
           offsets_option(),
           model_option(),
           gazetteer_option(),
           {"--help", "", "this text"}},
          compare,
          true};
}

}  // namespace nutgraf::cli
