#include "nutgraf/house.h"

#include <doctest/doctest.h>

#include <string>

#include "support/articles.h"
#include "support/network_reading.h"
#include "support/reading.h"

using namespace nutgraf;

namespace {

/// The words that a rule of this file finds, parted by "|".
std::string found(const std::string& text, const std::string& file) {
  Options options;
  options.house = parse_house_rules(file);
  const Document document = test::analyze_with_network(text, options);
  std::string all;
  for (const Check& check : document.checks) {
    if (check.kind == CheckKind::Rule) all.append(all.empty() ? "" : "|").append(test::words(document, check.spans.front()));
  }
  return all;
}

std::string of_rule(const std::string& text, const std::string& name) { return found(text, "{\"" + name + "\": true}"); }

}  // namespace

TEST_CASE("the full name may stand again for somebody whose surname another has, in quotations and in credits") {
  CHECK(of_rule("Ana Ruiz owns the bakery. Paul Ruiz, her son, owns the mill. Ana Ruiz sold bread on Monday.", "second_mention").empty());
  CHECK(of_rule("Ana Ruiz owns the bakery. “I know Ana Ruiz well,” Karin Moss said.", "second_mention").empty());
}

TEST_CASE("a house's own words are found in any case, but not within what the house writes or between marks") {
  const std::string file = R"({"preferred_words": {"list": {"World War Two": ["world war", "second world war"], "coast guard": ["coastguard"]}}})";
  CHECK(found("Coastguard ships came. He fought in the Second World War.", file) == "Coastguard|Second World War");
  CHECK(found("He fought in World War Two on a ship. “The coastguard was late,” Ana Ruiz said.", file).empty());
  CHECK(found("The coastguards met.", file).empty());
}

TEST_CASE("apostrophes of any shape are one, and of two words of a list the longer one is found") {
  const std::string file = R"({"preferred_words": {"list": {"do not": ["don't"], "fine": ["all", "all right"]}}})";
  CHECK(found("They don’t sail. They don't row.", file) == "don’t|don't");
  CHECK(found("The crew is all right.", file) == "all right");
}

TEST_CASE("a word with capitals stands only for itself") {
  const std::string file = R"({"preferred_words": {"list": {"Velm": ["Welm"]}}})";
  CHECK(found("The welm in Welm grew.", file) == "Welm");
}

TEST_CASE("yesterday needs no date where the article has one") {
  Options options;
  options.house = shipped_house_rules();
  options.published = Date{2025, 3, 19};
  for (const Check& check : test::analyze_with_network("The council met in the town hall yesterday and raised the tax.", options).checks) {
    CHECK(check.rule != "relative_day_without_date");
  }
}

TEST_CASE("rules are applied only where they are asked for, and without a network they are silent or right") {
  for (const support::Article& article : support::golden_articles()) {
    CHECK(test::analyze(article.text).checks.size() <= [&] {
      Options options;
      options.house = shipped_house_rules();
      return test::analyze(article.text, options).checks.size();
    }());
  }
}

TEST_CASE("a file with faults is a warning of the analysis") {
  Options options;
  options.house = parse_house_rules("{\n\"no_such_rule\": true}");
  const std::vector<Warning> warnings = test::analyze("A text.", options).warnings;
  REQUIRE(!warnings.empty());
  CHECK(warnings.back().code == "house");
  CHECK(warnings.back().message.find("Line 2 of the house rules: There is no rule \"no_such_rule\"") == 0);
}
