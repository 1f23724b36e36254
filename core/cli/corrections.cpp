#include "cli/corrections.h"

#include <string>

#include "cli/commands.h"
#include "cli/files.h"

namespace nutgraf::cli {
namespace {

constexpr const char* kOption = "--corrections";

void tell_line(const Arguments& arguments, std::size_t line, const std::string& message) {
  tell(arguments.value(kOption) + ":" + std::to_string(line) + ": " + message);
}

}  // namespace

Option corrections_option() {
  return {kOption, "FILE", "what a reader has put right, a line of JSON each (format/corrections.schema.json)"};
}

Result<Corrections> corrections_of(const Arguments& arguments) {
  if (!arguments.has(kOption)) return Corrections{};
  const Result<std::string> bytes = read_file(arguments.value(kOption));
  if (!bytes) return bytes.error();
  return parse_corrections(bytes.value());
}

void tell_failed_corrections(const Arguments& arguments, const Document& document) {
  for (const CorrectionOutcome& outcome : document.corrections) {
    if (outcome.state != CorrectionState::Failed) continue;
    tell_line(arguments, outcome.line, outcome.message);
  }
}

Result<Corrections> corrections_of_batch(const Arguments& arguments) {
  Result<Corrections> corrections = corrections_of(arguments);
  if (!corrections) return corrections;
  for (CorrectionLine& line : corrections.value().lines) {
    if (line.kind == CorrectionKind::Published && line.correction) {
      line.correction.reset();
      line.error = {"form", "Not all articles are of one day: give the day with each article, as \"date\".", "do"};
    }
    if (!line.correction) tell_line(arguments, line.number, line.error.message);
  }
  return corrections;
}

AppliedLines::AppliedLines(const Corrections& corrections) {
  for (const CorrectionLine& line : corrections.lines) {
    if (line.correction && line.correction->scope != CorrectionScope::EveryArticle) lines_[line.number] = false;
  }
}

void AppliedLines::add(const std::vector<std::size_t>& lines) {
  for (const std::size_t line : lines) {
    const auto known = lines_.find(line);
    if (known != lines_.end()) known->second = true;
  }
}

void AppliedLines::tell_rest(const Arguments& arguments) const {
  for (const auto& [line, applied] : lines_) {
    if (!applied) tell_line(arguments, line, "This line holds in none of the articles.");
  }
}

}  // namespace nutgraf::cli
