// The native program: nutgraf COMMAND [OPTION…].
#include <algorithm>
#include <cstdio>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "cli/commands.h"
#include "nutgraf/nutgraf.h"

namespace nutgraf::cli {
namespace {

std::string overview(const std::vector<Command>& commands) {
  std::string text =
      "usage: nutgraf COMMAND [OPTION]...\n\n"
      "Reads English news articles and says what is in them, offline.\n\n";
  for (const Command& command : commands) {
    text.append("  ").append(command.name).append(12 - command.name.size(), ' ').append(command.summary).append("\n");
  }
  text +=
      "\n  --help    this text; behind a command, what that command takes\n"
      "  --version the version of this program\n\n"
      "It ends with 0 where all went well, with 1 where an input could not be read, the output\n"
      "not be written or a line of a batch not be analysed, with 2 where the command line is wrong.\n"
      "nutgraf check ends with 1 where something is to be looked at, with 2 where an input is wrong.\n";
  return text;
}

int run(const std::vector<std::string>& words) {
  const std::vector<Command> commands{analyze_command(), check_command(),    explain_command(),    quotes_command(),   compare_command(),
                                      sources_command(), batch_command(),    verify_command(),     dossier_command(),  features_command(),
                                      candidates_command(), names_command()};
  if (words.empty()) return refuse("which command? (see nutgraf --help)");
  if (words[0] == "--help" || words[0] == "-h" || words[0] == "help") {
    std::fputs(overview(commands).c_str(), stdout);
    return kDone;
  }
  if (words[0] == "--version") {
    std::printf("nutgraf %s\n", std::string(version()).c_str());
    return kDone;
  }
  for (const Command& command : commands) {
    if (command.name != words[0]) continue;
    const Result<Arguments> arguments = parse(command, {words.begin() + 1, words.end()});
    if (!arguments) return refuse(arguments.error().message + " (see nutgraf " + words[0] + " --help)");
    if (!arguments.value().has("--help")) return command.run(arguments.value());
    std::fputs(help(command).c_str(), stdout);
    return kDone;
  }
  return refuse("there is no command '" + words[0] + "' (see nutgraf --help)");
}

}  // namespace

void tell(const std::string& message) { std::fprintf(stderr, "nutgraf: %s\n", message.c_str()); }

int fail(const std::string& message) {
  tell(message);
  return kFailed;
}

int refuse(const std::string& message) {
  tell(message);
  return kWrongUsage;
}

std::optional<unsigned> jobs_of(const Arguments& arguments) {
  if (!arguments.has("--jobs")) return std::min(std::max(1u, std::thread::hardware_concurrency()), kMostJobs);
  const std::string word = arguments.value("--jobs");
  unsigned number = 0;
  for (const char c : word) {
    if (c < '0' || c > '9' || number > kMostJobs) return std::nullopt;
    number = number * 10 + static_cast<unsigned>(c - '0');
  }
  if (number < 1 || number > kMostJobs) return std::nullopt;
  return number;
}

Option offsets_option() {
  return {"--offsets", "UNIT", "what spans count: utf16 (as JavaScript does; the default), codepoint (as Python does) or utf8 (bytes)"};
}

Result<OffsetUnit> offsets_of(const Arguments& arguments) {
  const std::string word = arguments.value("--offsets", "utf16");
  if (const std::optional<OffsetUnit> unit = offset_unit(word)) return *unit;
  return Error{"usage", std::string("there is no unit '").append(word).append("': utf16, codepoint or utf8"), "--offsets"};
}

}  // namespace nutgraf::cli

int main(int count, char** words) { return nutgraf::cli::run({words + 1, words + count}); }
