#include "checks/checks.h"

#include <doctest/doctest.h>

#include <string>

#include "support/network_reading.h"
#include "support/reading.h"

using namespace nutgraf;

namespace {

/// The rules of one kind that an article's checks name, parted by spaces.
std::string rules(const std::string& text, CheckKind kind) {
  Options options;
  options.published = Date{2025, 3, 19};
  std::string rules;
  for (const Check& check : test::analyze_with_network(text, options).checks) {
    if (check.kind == kind) rules.append(rules.empty() ? "" : " ").append(check.rule);
  }
  return rules;
}

std::string contradictions(const std::string& text) { return rules(text, CheckKind::Contradiction); }

}  // namespace

TEST_CASE("a toll with two values is to be checked") {
  CHECK(contradictions("The storm killed 12 people in Velm.\n\nThe harbour was closed. The storm killed 14 people, officials said.") == "toll");
}

TEST_CASE("the headline and the lead that count one thing differently are to be checked") {
  CHECK(contradictions("Storm kills ten sailors in Velm\n\nThirteen sailors have died in a storm, police said on Tuesday.") == "toll");
  CHECK(contradictions("Storm kills ten sailors in Velm\n\nTen sailors have died in a storm, police said on Tuesday.").empty());
  CHECK(contradictions("Storm kills ten sailors in Velm\n\nAt least nine sailors have died in a storm, police said on Tuesday.").empty());
  CHECK(contradictions("Storm kills ten sailors in Velm\n\nThree more sailors have died in a storm, police said on Tuesday.").empty());
}

TEST_CASE("the toll of the headline and a definite one below it must agree") {
  const std::string lead = "Three die in Velm fire\n\nA fire broke out in a house in Velm on Monday.\n\nThe ";
  CHECK(contradictions(lead + "four fatalities have been named.") == "toll");
  CHECK(contradictions(lead + "three fatalities have been named.").empty());
}

TEST_CASE("a toll that has risen, that bounds allow, or that two people give is none") {
  CHECK(contradictions("The storm killed 12 people in Velm.\n\nThe toll later rose to 14.").empty());
  CHECK(contradictions("The storm killed at least 12 people in Velm.\n\nThe storm killed 14 people, officials said.").empty());
  CHECK(contradictions("The storm killed 12 people, Ana Ruiz said.\n\nThe storm killed 14 people, Paul Holm said.").empty());
}

TEST_CASE("a toll and some of it, and tolls of two places, are none") {
  CHECK(contradictions("The storm killed 12 people in Velm.\n\nTwo of the people killed were children.").empty());
  CHECK(contradictions("The storm killed 12 people in Lisbon.\n\nAnother storm killed 14 people in Norway.").empty());
}

TEST_CASE("a definite count that nothing before gives is to be checked") {
  CHECK(contradictions("Police arrested 12 miners in Velm.\n\nThe 14 miners will appear in court.") == "count");
  CHECK(contradictions("Police arrested 12 miners in Velm.\n\nThe 12 miners will appear in court.").empty());
}

TEST_CASE("one person with two ages is to be checked") {
  CHECK(contradictions("Ana Ruiz, 34, owns the yard.\n\nRuiz, 36, said it would open again.") == "ages");
  CHECK(contradictions("Ana Ruiz, 34, owns the yard.\n\nRuiz came to the city at the age of 20.").empty());
}

TEST_CASE("parts must add up, and none is greater than the whole") {
  CHECK(contradictions("The fund paid for 12 boats — 7 ferries and 6 tugs.") == "sum");
  CHECK(contradictions("The fund paid for 13 boats — 7 ferries and 6 tugs.").empty());
  CHECK(contradictions("The ship carried 12 people, including 14 children.") == "part");
  CHECK(contradictions("Guards found 14 of the 12 boats.") == "part");
  CHECK(contradictions("Guards found 12 of the 14 boats.").empty());
}

TEST_CASE("a percentage must be that of its numbers, as far as they are rounded") {
  CHECK(contradictions("Sales rose 40% from 100 tonnes to 120 tonnes.") == "percentage");
  CHECK(contradictions("Sales rose 20% from 100 tonnes to 120 tonnes.").empty());
  CHECK(contradictions("Sales rose 21% from 98 tonnes to 119 tonnes.").empty());
  CHECK(contradictions("12 of 48 schools (40%) closed.") == "percentage");
  CHECK(contradictions("12 of 48 schools (25%) closed.").empty());
}

TEST_CASE("numbers that go the other way than the words are to be checked") {
  CHECK(contradictions("Unemployment rose from 9% to 4%.") == "direction");
  CHECK(contradictions("Unemployment fell from 9% to 4%.").empty());
}

TEST_CASE("an age must fit the birth") {
  CHECK(contradictions("Ana Ruiz was born in 1950. Ruiz, 60, owns the yard.") == "age");
  CHECK(contradictions("Ana Ruiz was born in 1950. Ruiz, 74, owns the yard.").empty());
}

TEST_CASE("a weekday that its date does not have is to be checked") {
  CHECK(contradictions("The council met on Monday, 4 May 2017.") == "weekday");
}

TEST_CASE("what the article leaves open is listed") {
  CHECK(rules("It is not yet known who sank the ferry.", CheckKind::Open) == "unknown");
  CHECK(rules("The cause of the fire is unclear.", CheckKind::Open) == "unknown");
  CHECK(rules("The allegedly stolen boat was found.", CheckKind::Open) == "alleged");
  CHECK(rules("An unconfirmed report told of two boats.", CheckKind::Open) == "unconfirmed");
  CHECK(rules("The boat was found, and the cause is known.", CheckKind::Open).empty());
}

TEST_CASE("a claim worth a check is somebody's and can be measured") {
  CHECK(rules("“Crime has fallen by 40% since spring,” Ana Ruiz said.", CheckKind::Claim) == "measurable");
  CHECK(rules("Crime has fallen by 40% since spring.", CheckKind::Claim).empty());
  CHECK(rules("“We are glad of it,” Ana Ruiz said.", CheckKind::Claim).empty());
}
