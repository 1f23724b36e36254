// nutgraf check: one article from a file or standard input, what an editor checks of it on standard output.
#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/commands.h"
#include "cli/files.h"
#include "cli/one_article.h"
#include "format/check_list.h"

namespace nutgraf::cli {
namespace {

bool asks_for_a_look(const Document& document) {
  return std::any_of(document.checks.begin(), document.checks.end(),
                     [](const Check& check) {
                       return check.kind == CheckKind::Contradiction || (check.severity && *check.severity != Severity::Suggestion);
                     });
}

/// The rules that were asked for; what is wrong with a line of a file is told.
Result<std::optional<HouseRules>> house_rules(const Arguments& arguments) {
  const std::string name = arguments.value("--rules");
  if (!arguments.has("--rules")) return arguments.has("--house") ? std::optional(shipped_house_rules()) : std::nullopt;
  const Result<std::string> bytes = read_file(name);
  if (!bytes) return bytes.error();
  HouseRules rules = parse_house_rules(bytes.value());
  for (const HouseProblem& problem : rules.problems) tell(name + ":" + std::to_string(problem.line) + ": " + problem.message);
  return std::optional(std::move(rules));
}

int check(const Arguments& arguments) {
  Result<std::optional<HouseRules>> rules = house_rules(arguments);
  if (!rules) return refuse(rules.error().message);
  Options options;
  options.house = std::move(rules.value());
  const auto print_list = [](const Document& document) {
    return print(format::check_list(document), asks_for_a_look(document) ? kToLookAt : kDone, kWrongUsage);
  };
  return with_article(arguments, kWrongUsage, print_list, std::move(options));
}

}  // namespace

Command check_command() {
  std::vector<Option> options = article_options();
  options.push_back({"--house", "", "apply the house rules that ship, where no --rules are given"});
  options.push_back({"--rules", "FILE", "apply a house's own rules (format/house.schema.json)"});
  options.push_back({"--help", "", "this text"});
  return {"check",
          "FILE",
          "what an editor checks of one article",
          "Reads one article (UTF-8) from FILE, or from standard input without one or where it is '-',\n"
          "and prints what to check: facts that do not go together, claims that can be measured,\n"
          "what is left open, and every figure with what it counts. A house's rules are applied where\n"
          "they are asked for. It ends with 1 where facts do not go together or a rule finds more than\n"
          "a suggestion, with 0 where it found none such, and with 2 where there was nothing to read.",
          std::move(options),
          check};
}

}  // namespace nutgraf::cli
