#include "nutgraf/house.h"

#include <doctest/doctest.h>

#include <string>

#include "support/noise.h"
#include "support/reading.h"

using namespace nutgraf;

namespace {

/// "line: message" of what is wrong in a rules file, parted by line feeds.
std::string problems(const std::string& file) {
  std::string all;
  for (const HouseProblem& problem : parse_house_rules(file).problems) all += std::to_string(problem.line) + ": " + problem.message + "\n";
  return all;
}

/// The names of the rules that are on, parted by spaces.
std::string rules(const std::string& file) {
  std::string all;
  for (const HouseRule& rule : parse_house_rules(file).rules) all.append(all.empty() ? "" : " ").append(rule.name);
  return all;
}

}  // namespace

TEST_CASE("a rules file turns on what it names, with what it sets") {
  const HouseRules read = parse_house_rules(R"({"digits_first": true, "who_is_this": {"severity": "error", "message": "Who?"}, "title_first": false})");
  CHECK(read.problems.empty());
  REQUIRE(read.rules.size() == 2);
  CHECK(read.rules[1].severity == Severity::Error);
  CHECK(read.rules[1].message == "Who?");
}

TEST_CASE("a list replaces the list that ships") {
  const HouseRules read = parse_house_rules(R"({"preferred_words": {"list": {"adviser": ["advisor"], "Velm": "Welm"}}, "judging_verb": {"list": ["claim"]}})");
  REQUIRE(read.rules.size() == 2);
  REQUIRE(read.rules[0].words.size() == 2);
  CHECK(read.rules[0].words[1].word == "Welm");
  CHECK(read.rules[0].words[1].use == "Velm");
  CHECK(read.rules[1].words.size() == 1);
}

TEST_CASE("what is wrong is told with its line and what was expected, and the other rules go on") {
  CHECK(problems("{\n\"digits_first\": 1,\n\"title_first\": true }") == "2: The rule \"digits_first\" expects true, false or an object.\n");
  CHECK(rules("{\n\"digits_first\": 1,\n\"title_first\": true }") == "title_first");
  CHECK(problems("{\n\n\"title_first\": {\"severety\": \"error\"}}").find("3: The rule \"title_first\" expects no member \"severety\"") == 0);
  CHECK(problems("{\"digits_first\": {\"list\": [\"12\"]}}") == "1: The rule \"digits_first\" expects no \"list\".\n");
  CHECK(problems("{\"preferred_words\": {\"list\": [\"advisor\"]}}").find("expects what to write, and what not") != std::string::npos);
  CHECK(problems("{\"digits_first\": true,\n\"digits_first\": true}") == "2: The rule \"digits_first\" stands here again; the first one counts.\n");
}

TEST_CASE("broken JSON costs the rule in which it stands") {
  CHECK(rules("{\n\"digits_first\": {\"message\": \"never closed,\n\"title_first\": true\n}") == "title_first");
  CHECK(rules("{\n\"digits_first\": true\n\"title_first\": true\n}") == "digits_first title_first");
  CHECK(problems("{\n\"digits_first\": true\n\"title_first\": true\n}") == "3: Expected here: a comma or a closing brace before this.\n");
  CHECK(problems("[]") == "1: Expected here: an object of rules in braces.\n");
  CHECK(problems("") == "1: Expected here: an object of rules in braces.\n");
  CHECK(problems("{ \"digits_first\": true").find("a closing brace") != std::string::npos);
}

TEST_CASE("a file of nothing but faults is told as such, and is not read to its end for each") {
  std::string file = "{\n";
  for (int line = 0; line < 100'000; ++line) file += "\"a\": [\n";
  const HouseRules rules = parse_house_rules(file);
  CHECK(rules.rules.empty());
  CHECK(rules.problems.size() < 200);
}

TEST_CASE("any bytes give rules, each at most once") {
  const std::string file = "{\"digits_first\": true, \"who_is_this\": {\"on\": true, \"message\": \"\\\"{words}\\\"?\"},\n\"preferred_words\": {\"list\": {\"a\": [\"b\"]}}}";
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    support::Noise noise(seed);
    std::string bytes = file;
    for (int i = 0; i < 4; ++i) bytes[noise.below(bytes.size())] = static_cast<char>(noise.below(256));
    CHECK(parse_house_rules(bytes).rules.size() <= 3);
  }
}

TEST_CASE("twelve rules ship, each with a name of its own and a message") {
  const HouseRules shipped = shipped_house_rules();
  CHECK(shipped.rules.size() == 12);
  for (const HouseRule& rule : shipped.rules) {
    CHECK(!rule.message.empty());
    CHECK((rule.list == HouseList::None) == rule.words.empty());
    CHECK(rules("{\"" + std::string(rule.name) + "\": true}") == rule.name);
  }
}
