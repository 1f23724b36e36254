// Each rule that finds a fact has an example here; web/docs/why.md shows them.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "nutgraf/nutgraf.h"
#include "support/gazetteer_file.h"
#include "support/network_file.h"
#include "support/network_reading.h"

using namespace nutgraf;

namespace {

/// The whole analysis with the network and the gazetteer that ship, of an article of 14 March 2025.
Document read(const std::string& text, const std::string& corrections = "") {
  static const Analyzer analyzer = [] {
    Analyzer made = Analyzer::load(support::shipped_network()).value();
    REQUIRE_FALSE(made.load_gazetteer(test::shipped_gazetteer()));
    return made;
  }();
  Options options;
  options.published = Date{2025, 3, 14};
  options.corrections = parse_corrections(corrections);
  Analysis analysis = analyzer.start(text, std::move(options)).value();
  while (analysis.step()) {
  }
  return analysis.document();
}

template <class Rule>
struct Example {
  Rule rule;
  std::string text;
};

/// Checks that each example has a fact of its rule; `rules_of` lists those of the facts of a document.
template <class Rule, class RulesOf>
void check(const std::vector<Example<Rule>>& examples, RulesOf rules_of) {
  for (const Example<Rule>& example : examples) {
    CAPTURE(example.text);
    const std::vector<Rule> found = rules_of(read(example.text));
    CHECK(std::find(found.begin(), found.end(), example.rule) != found.end());
  }
}

template <class Fact>
auto rules_of(const std::vector<Fact>& facts) {
  std::vector<decltype(Fact::rule)> rules;
  for (const Fact& fact : facts) rules.push_back(fact.rule);
  return rules;
}

}  // namespace

TEST_CASE("Each entity says why it is one") {
  check<EntityRule>({{EntityRule::Name, "Ana Ruiz rose."},
                     {EntityRule::Party, "A union official said the ferry would not sail."},
                     {EntityRule::Group, "Ana Ruiz met Luis Moss. The two leaders talked for an hour."},
                     {EntityRule::Repeated, "A bridge fell in the night. The bridge was old."},
                     {EntityRule::Narrator, "I rose at six. I went to the harbour before my brother came."}},
                    [](const Document& document) { return rules_of(document.entities); });
}

TEST_CASE("Each entity says what tells its type") {
  check<TypeRule>({{TypeRule::Network, "Ana Ruiz rose."},
                   {TypeRule::Calling, "Oru, a maker of pumps, closed its mill. Shares in Oru fell."},
                   {TypeRule::Noun, "A bridge fell in the night. The bridge was old."}},
                  [](const Document& document) {
                    std::vector<TypeRule> rules;
                    for (const Entity& entity : document.entities) rules.push_back(entity.type_rule);
                    return rules;
                  });
}

TEST_CASE("Each mention says how it came to its entity") {
  check<MentionRule>({{MentionRule::First, "Ana Ruiz rose."},
                      {MentionRule::SameName, "Ana Ruiz rose. Nobody heard Ana Ruiz."},
                      {MentionRule::ShortName, "Ana Ruiz rose. Nobody heard Ruiz."},
                      {MentionRule::OtherName, "The World Health Organization (WHO) met in Geneva. The WHO said nothing."},
                      {MentionRule::Beside, "Ana Ruiz, the mayor, rose."},
                      {MentionRule::LongForm, "Cases of mad cow disease (BSE) rose. BSE kills."},
                      {MentionRule::Speaker, "“I will not sail,” Ana Ruiz said."},
                      {MentionRule::SubjectBehind, "Ana Ruiz rose. In her speech, Ruiz said the ferry would not sail."},
                      {MentionRule::Ranker, "Ana Ruiz rose. She left the hall."}},
                     [](const Document& document) {
                       std::vector<MentionRule> rules;
                       for (const Entity& entity : document.entities) rules.insert(rules.end(), entity.mention_rules.begin(), entity.mention_rules.end());
                       return rules;
                     });
}

TEST_CASE("A name behind a description of the same person is not what stands for it first") {
  const Document document = test::analyze_with_network("The cyclist, Wim Lind, won on Monday. Lind slept.");
  const Entity& cyclist = document.entities.at(0);
  REQUIRE(cyclist.mention_rules.size() == 3);
  CHECK(cyclist.mention_rules[0] == MentionRule::First);
  CHECK(cyclist.mention_rules[1] == MentionRule::Beside);
  CHECK(cyclist.mention_confidence[1] < 1.0);
}

TEST_CASE("Each expression of time says how it was read") {
  check<TimeRule>({{TimeRule::Clock, "The ferry left at 5:30 p.m. on Monday."},
                   {TimeRule::PartOfDay, "The ferry left on Tuesday night."},
                   {TimeRule::Weekday, "The ferry left on Friday."},
                   {TimeRule::DayWord, "The ferry left yesterday."},
                   {TimeRule::Ordinal, "The ferry left on the first Friday of July."},
                   {TimeRule::Date, "The ferry left on May 2, 2017."},
                   {TimeRule::Holiday, "The ferry left on Christmas Eve."},
                   {TimeRule::Decade, "The ferry was built in the 1990s."},
                   {TimeRule::Quarter, "Sales fell in the third quarter."},
                   {TimeRule::Directed, "The ferry left last week."},
                   {TimeRule::Season, "The ferry sank in the summer of 2016."},
                   {TimeRule::Counted, "The ferry left three days ago."},
                   {TimeRule::Year, "The ferry sank in 1994."},
                   {TimeRule::Range, "The ferry sails from May to July."},
                   {TimeRule::Length, "The ferry was late for two years."},
                   {TimeRule::Recurrence, "The ferry sails every Monday."},
                   {TimeRule::Reference, "The ferry is now late."}},
                  [](const Document& document) { return rules_of(document.times); });
}

TEST_CASE("A time that counts from another one says from which") {
  const Document document = read("The ferry left on 3 March 2025. It sank the next day.");
  REQUIRE(document.times.size() == 2);
  CHECK(document.times[1].value == "2025-03-04");
  CHECK(document.times[1].counted_from == Id<TimeExpression>{0});
  CHECK_FALSE(document.times[0].counted_from);
}

TEST_CASE("What a time counts from keeps its number when a correction drops a time before it") {
  const std::string text = "Now it is said. The ferry left on 3 March 2025. It sank the next day.";
  REQUIRE(read(text).times.size() == 3);
  const Document document = read(text, R"({"do":"time","anchor":{"exact":"Now"},"value":null})");
  REQUIRE(document.times.size() == 2);
  CHECK(document.times[1].counted_from == Id<TimeExpression>{0});
}

TEST_CASE("Each place says how it was chosen") {
  check<LinkRule>({{LinkRule::Stated, "The ferry left from Hamburg, Germany."},
                   {LinkRule::Prominent, "The ferry left from China."},
                   {LinkRule::Close, "The ferry left from Paris."}},
                  [](const Document& document) {
                    std::vector<LinkRule> rules;
                    for (const Entity& entity : document.entities) {
                      if (entity.link) rules.push_back(entity.link->rule);
                    }
                    return rules;
                  });
}

TEST_CASE("The words that say where a place lies are its ground") {
  const std::string text = "The ferry left from Hamburg, Germany.";
  const Document document = read(text);
  REQUIRE_FALSE(document.entities.empty());
  const auto hamburg = std::find_if(document.entities.begin(), document.entities.end(), [&](const Entity& one) { return entity_name(document, one) == "Hamburg"; });
  REQUIRE(hamburg != document.entities.end());
  REQUIRE(hamburg->link);
  REQUIRE(hamburg->link->ground);
  CHECK(text.substr(hamburg->link->ground->begin, hamburg->link->ground->size()) == "Germany");
}

TEST_CASE("Each event says in which form it is told") {
  check<EventRule>({{EventRule::Past, "The ferry left Velm."},
                    {EventRule::Perfect, "Ana Ruiz has left Velm."},
                    {EventRule::Progressive, "Ana Ruiz is leaving Velm today."},
                    {EventRule::Modal, "Ana Ruiz will leave Velm tomorrow."},
                    {EventRule::LightVerb, "Ana Ruiz held a meeting with Luis Moss on Monday."}},
                   [](const Document& document) { return rules_of(document.events); });
}

TEST_CASE("Each relation says by which form of words it is stated") {
  check<RelationRule>({{RelationRule::TitleBefore, "French President Emmanuel Macron left."},
                       {RelationRule::Apposition, "Ana Ruiz, the mayor of Lisbon, left."},
                       {RelationRule::Copula, "Ana Ruiz is the mayor of Lisbon."},
                       {RelationRule::Verb, "Ana Ruiz was born in Lisbon."},
                       {RelationRule::Coordination, "Luis Moss and his wife, Ana Ruiz, left."},
                       {RelationRule::PlaceIn, "The ferry left from Hamburg, Germany."}},
                      [](const Document& document) { return rules_of(document.relations); });
}

TEST_CASE("Each dispute says what makes it one") {
  check<DisputeRule>({{DisputeRule::Denial, "Ana Ruiz accused Luis Moss of stealing the money. Moss denied the accusation."},
                      {DisputeRule::NoWords, "Ana Ruiz accused Luis Moss of stealing the money."},
                      {DisputeRule::NoAnswer, "Ana Ruiz accused Luis Moss of stealing the money. Moss declined to comment."}},
                     [](const Document& document) { return rules_of(document.disputes); });
}

TEST_CASE("What a reader corrected says that a reader did") {
  const Document document = read("Ana Ruiz left on Friday.", R"({"do":"type","anchor":{"exact":"Ana Ruiz"},"type":"ORG"})"
                                                             "\n"
                                                             R"({"do":"time","anchor":{"exact":"Friday"},"value":"2017-05-02"})");
  REQUIRE(document.entities.size() == 1);
  CHECK(document.entities[0].type_rule == TypeRule::Reader);
  REQUIRE(document.times.size() == 1);
  CHECK(document.times[0].rule == TimeRule::Reader);
}
