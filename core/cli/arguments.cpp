#include "cli/arguments.h"

#include <algorithm>
#include <utility>

namespace nutgraf::cli {
namespace {

constexpr char kOr = '|';  ///< between the values that an option may have

Error usage(std::string message) { return {"usage", std::move(message), ""}; }

const Option* find_option(const Command& command, std::string_view name) {
  const auto found =
      std::find_if(command.options.begin(), command.options.end(), [&](const Option& option) { return option.name == name; });
  return found == command.options.end() ? nullptr : &*found;
}

/// Whether a value is among those that the option has, where it names them.
bool may_be(const Option& option, std::string_view value) {
  if (option.value.find(kOr) == std::string_view::npos) return true;
  for (std::string_view rest = option.value; !rest.empty();) {
    const std::size_t end = std::min(rest.find(kOr), rest.size());
    if (rest.substr(0, end) == value) return true;
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return false;
}

std::string shown(const Option& option) {
  std::string text(option.name);
  if (!option.value.empty()) text.append(" ").append(option.value);
  return text;
}

}  // namespace

const Arguments::Given* Arguments::find(std::string_view option) const {
  const auto found = std::find_if(given_.rbegin(), given_.rend(), [&](const Given& given) { return given.option == option; });
  return found == given_.rend() ? nullptr : &*found;
}

std::string Arguments::value(std::string_view option, std::string_view otherwise) const {
  const Given* given = find(option);
  return given ? given->value : std::string(otherwise);
}

std::vector<std::string> Arguments::values(std::string_view option) const {
  std::vector<std::string> values;
  for (const Given& given : given_) {
    if (given.option == option) values.push_back(given.value);
  }
  return values;
}

Result<Arguments> parse(const Command& command, const std::vector<std::string>& words) {
  Arguments arguments;
  bool options_may_follow = true;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (options_may_follow && word == "--") {
      options_may_follow = false;
      continue;
    }
    if (!options_may_follow || word.size() < 2 || word[0] != '-') {
      if (command.operand.empty()) return usage("'" + word + "' is one word too many");
      if (!command.takes_operands && !arguments.operands_.empty()) {
        return usage("'" + word + "' is one word too many after '" + arguments.operand() + "'");
      }
      if (word.empty()) return usage("the name of a file is empty");
      arguments.operands_.push_back(word);
      continue;
    }
    const std::size_t equals = word.find('=');
    const std::string name = word.substr(0, equals);
    const Option* option = find_option(command, name);
    if (!option) return usage("there is no option '" + name + "'");
    if (option->value.empty()) {
      if (equals != std::string::npos) return usage("the option '" + name + "' takes no value");
      arguments.given_.push_back({name, ""});
    } else if (equals != std::string::npos) {
      arguments.given_.push_back({name, word.substr(equals + 1)});
    } else if (i + 1 < words.size()) {
      arguments.given_.push_back({name, words[++i]});
    } else {
      return usage("the option '" + name + "' needs a value: " + shown(*option));
    }
    if (const std::string& value = arguments.given_.back().value; !may_be(*option, value)) {
      return usage(name + ": '" + value + "' is none of " + std::string(option->value));
    }
  }
  return arguments;
}

std::string help(const Command& command) {
  std::string text = "usage: nutgraf ";
  text.append(command.name);
  for (const Option& option : command.options) text += " [" + shown(option) + "]";
  if (!command.operand.empty()) text.append(" [").append(command.operand).append(command.takes_operands ? "]..." : "]");
  text.append("\n\n").append(command.details).append("\n\n");

  std::size_t width = 0;
  for (const Option& option : command.options) width = std::max(width, shown(option).size());
  for (const Option& option : command.options) {
    const std::string name = shown(option);
    text.append("  ").append(name).append(width - name.size() + 2, ' ').append(option.help).append("\n");
  }
  return text;
}

}  // namespace nutgraf::cli
