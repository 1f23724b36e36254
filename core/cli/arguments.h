// What stands behind the name of a command, read by a table; the same table writes the help.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "nutgraf/result.h"

namespace nutgraf::cli {

/// One option: `--name`, or `--name VALUE` where it takes a value.
struct Option {
  std::string_view name;   ///< with its dashes
  std::string_view value;  ///< what its value is called in the help, or "swift|careful", all that it may be; empty for an option without one
  std::string_view help;
};

/// One command of the program.
struct Command {
  std::string_view name;
  std::string_view operand;  ///< what the help calls the word that may follow; empty for a command that takes none
  std::string_view summary;  ///< one line for the list of commands
  std::string_view details;  ///< what the command's own help says below it
  std::vector<Option> options;
  int (*run)(const class Arguments& arguments);
  bool takes_operands = false;  ///< several, where one may follow
};

/// The options and the operands that were given.
class Arguments {
 public:
  bool has(std::string_view option) const { return find(option) != nullptr; }
  /// The option's value, the last one where it is given twice.
  std::string value(std::string_view option, std::string_view otherwise = {}) const;
  /// All values of the option, in order.
  std::vector<std::string> values(std::string_view option) const;
  /// The first operand; empty where none was given.
  std::string operand() const { return operands_.empty() ? "" : operands_.front(); }
  const std::vector<std::string>& operands() const { return operands_; }

 private:
  friend Result<Arguments> parse(const Command& command, const std::vector<std::string>& words);

  struct Given {
    std::string option, value;
  };
  const Given* find(std::string_view option) const;

  std::vector<Given> given_;
  std::vector<std::string> operands_;
};

/// Reads `--name VALUE`, `--name=VALUE`, `--` and operands; error `usage` for any other word.
Result<Arguments> parse(const Command& command, const std::vector<std::string>& words);

/// The help of one command.
std::string help(const Command& command);

}  // namespace nutgraf::cli
