#include "format/house_rules.h"

#include <algorithm>
#include <utility>

#include "format/json_members.h"
#include "format/json_object.h"
#include "format/labels.h"

#include <nlohmann/json.hpp>

namespace nutgraf {
namespace format {
namespace {

using Json = nlohmann::ordered_json;

std::string in_quotes(std::string_view word) { return std::string("\"").append(word).append("\""); }

/// Reads what a file sets of one rule; `problem` says what was expected where something else stands there.
class RuleReader {
 public:
  explicit RuleReader(HouseRule& rule) : rule_(rule), name_("The rule " + in_quotes(rule.name)) {}

  /// Whether the rule is on.
  bool read(const Json& value) {
    if (value.is_boolean()) return value.get<bool>();
    bool is_on = true;
    for (const auto& [member, set] : value.items()) {
      if (member == "on") is_on = read_on(set);
      else if (member == "severity") read_severity(set);
      else if (member == "message") read_message(set);
      else if (member == "list") read_list(set);
      else expect("no member " + in_quotes(member) + ": \"on\", \"severity\", \"message\" and \"list\" are known");
    }
    return is_on;
  }

  const std::string& problem() const { return problem_; }

 private:
  /// Notes the first thing that is wrong.
  void expect(const std::string& what) {
    if (problem_.empty()) problem_ = name_ + " expects " + what + ".";
  }

  bool read_on(const Json& value) {
    if (!value.is_boolean()) expect("true or false as \"on\"");
    return value.is_boolean() && value.get<bool>();
  }

  void read_severity(const Json& value) {
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Suggestion}) {
      if (value.is_string() && value.get_ref<const std::string&>() == label(severity)) {
        rule_.severity = severity;
        return;
      }
    }
    expect("\"error\", \"warning\" or \"suggestion\" as \"severity\"");
  }

  void read_message(const Json& value) {
    if (!value.is_string() || value.get_ref<const std::string&>().empty()) return expect("a sentence as \"message\"");
    rule_.message = value.get<std::string>();
  }

  void read_list(const Json& value) {
    if (rule_.list == HouseList::None) return expect("no \"list\"");
    rule_.words.clear();
    if (rule_.list == HouseList::Words) return read_words(value, "", "a list of words as \"list\": [\"one\", \"another\"]");
    constexpr const char* kWanted = "what to write, and what not, as \"list\": {\"adviser\": [\"advisor\"]}";
    if (!value.is_object()) return expect(kWanted);
    for (const auto& [use, instead] : value.items()) {
      if (instead.is_string()) read_words(Json::array({instead}), use, kWanted);
      else read_words(instead, use, kWanted);
    }
  }

  void read_words(const Json& list, const std::string& use, const char* wanted) {
    if (!list.is_array()) return expect(wanted);
    for (const Json& word : list) {
      if (!word.is_string() || word.get_ref<const std::string&>().empty()) return expect(wanted);
      rule_.words.push_back({word.get<std::string>(), use});
    }
  }

  HouseRule& rule_;
  std::string name_, problem_;
};

/// Reads the members of a rules file one after the other.
class FileReader {
 public:
  HouseRules read(std::string_view bytes) {
    const JsonMembers members = find_json_members(bytes);
    for (const JsonMembers::Member& member : members.list) add(member);
    for (const JsonMembers::Problem& problem : members.problems) rules_.problems.push_back({problem.line, problem.message});
    std::stable_sort(rules_.problems.begin(), rules_.problems.end(), [](const HouseProblem& a, const HouseProblem& b) { return a.line < b.line; });
    return std::move(rules_);
  }

 private:
  void add(const JsonMembers::Member& member) {
    const auto refuse = [&](std::string message) { rules_.problems.push_back({member.line, std::move(message)}); };
    if (member.name == "$schema") return;
    const auto known = std::find_if(shipped_.rules.begin(), shipped_.rules.end(), [&](const HouseRule& rule) { return rule.name == member.name; });
    if (known == shipped_.rules.end()) return refuse("There is no rule " + in_quotes(member.name) + ": " + names() + ".");
    const bool is_known = std::find(seen_.begin(), seen_.end(), known->name) != seen_.end();
    if (is_known) return refuse("The rule " + in_quotes(member.name) + " stands here again; the first one counts.");
    seen_.push_back(known->name);
    const bool is_word = member.value == "true" || member.value == "false";
    if (!is_word && member.value.substr(0, 1) != "{") return refuse("The rule " + in_quotes(member.name) + " expects true, false or an object.");
    const Result<Json> value = is_word ? Result<Json>(Json(member.value == "true"))
                                       : read_json_object(std::string(member.value), "The rule " + in_quotes(member.name));
    if (!value) return refuse(value.error().message);
    HouseRule rule = *known;
    RuleReader reader(rule);
    const bool is_on = reader.read(value.value());
    if (!reader.problem().empty()) return refuse(reader.problem());
    if (is_on) rules_.rules.push_back(std::move(rule));
  }

  std::string names() const {
    std::string names;
    for (const HouseRule& rule : shipped_.rules) names.append(names.empty() ? "" : ", ").append(rule.name);
    return names;
  }

  const HouseRules shipped_ = shipped_house_rules();
  HouseRules rules_;
  std::vector<std::string_view> seen_;
};

}  // namespace

Result<std::optional<HouseRules>> read_house_rules(const Json& value) {
  if (value.is_null()) return std::optional<HouseRules>();
  if (value.is_boolean()) return value.get<bool>() ? std::optional(shipped_house_rules()) : std::nullopt;
  if (value.is_string()) return std::optional(parse_house_rules(value.get_ref<const std::string&>()));
  if (value.is_object()) return std::optional(parse_house_rules(value.dump(-1, ' ', false, Json::error_handler_t::replace)));
  return Error{"option", "The member \"house\" is neither true nor a rules file.", "house"};
}

}  // namespace format

HouseRules parse_house_rules(std::string_view bytes) { return format::FileReader().read(bytes); }

}  // namespace nutgraf
