#include <doctest/doctest.h>

#include <string>

#include "nutgraf/nutgraf.h"
#include "support/network_reading.h"

using namespace nutgraf;

namespace {

Story read_story(const std::string& text, const std::string& title = {}) {
  Options options;
  options.title = title;
  options.published = Date{2025, 3, 19};
  return test::analyze_with_network(text, options).story;
}

const std::string kText =
    "The council of Velm closed the ferry on Monday because its engine burned. Ana Ruiz, the mayor, wept. A year ago a bus was sold in "
    "Oslo.";

}  // namespace

TEST_CASE("Each answer names its rule and says how sure it is") {
  const Story found = read_story(kText, "Velm council closes ferry");
  for (const auto* answers : {&found.who, &found.what, &found.when, &found.where, &found.why, &found.how}) {
    for (const Answer& answer : *answers) {
      CHECK_FALSE(answer.rule.empty());
      CHECK(answer.confidence > 0.0);
      CHECK(answer.confidence < 1.0);
    }
  }
  REQUIRE_FALSE(found.what.empty());
  CHECK(found.what.front().rule == "title");
}

TEST_CASE("The time of the deed is surer than another one, and rests on its event") {
  const Story found = read_story(kText);
  REQUIRE_FALSE(found.when.empty());
  CHECK(found.when.front().rule == "time_of_deed");
  CHECK(found.when.front().event);
  CHECK(found.when.front().confidence > 0.8);
}

TEST_CASE("A cause tells the word that introduces it") {
  const Story found = read_story(kText);
  REQUIRE_FALSE(found.why.empty());
  CHECK(found.why.front().rule == "because");
  REQUIRE(found.why.front().ground.has_value());
  CHECK(kText.substr(found.why.front().ground->begin, found.why.front().ground->size()) == "because");
}

TEST_CASE("No answer is surer than the one before it") {
  const Story found = read_story(kText);
  for (const auto* answers : {&found.who, &found.when, &found.where}) {
    for (std::size_t i = 1; i < answers->size(); ++i) CHECK((*answers)[i].confidence <= (*answers)[i - 1].confidence);
  }
}

TEST_CASE("What was settled by a vote and how things were guarded tell no cause, and a pronoun no manner") {
  CHECK(read_story("The council voted 9 to 4 to close the ferry.").why.empty());
  CHECK(read_story("The students were taken to Oslo amid tight police security.").why.empty());
  CHECK(read_story("A man grabbed a large knife and ran outside with it.").how.empty());
}
