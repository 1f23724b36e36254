// Who is who in texts as the network that ships reads them.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "support/network_reading.h"
#include "support/reading.h"

using namespace nutgraf;

namespace {

/// The mentions of the entity of this name, joined by "; "; empty where none is called so.
std::string mentions_of(const std::string& name, const std::string& text) {
  const Document document = test::analyze_with_network(text);
  for (const Entity& entity : document.entities) {
    if (test::words(document, entity.name) != name) continue;
    std::string all;
    for (const Id<Mention> id : entity.mentions) all += (all.empty() ? "" : "; ") + test::words(document, document.mentions[id.index].span);
    return all;
  }
  return {};
}

}  // namespace

TEST_CASE("The vice president is not the president") {
  const std::string text =
      "President Ana Ruiz spoke on Friday. The vice president, Paul Holm, stood beside her. Karin Moss said that she had warned the president.";
  CHECK(mentions_of("Paul Holm", text).find("the president") == std::string::npos);
}

TEST_CASE("Who serves in an office is whoever the clause tells of") {
  CHECK(mentions_of("Paul Holm", "Paul Holm ruled the town, serving as its first mayor. Ana Ruiz left.") == "Paul Holm; its first mayor");
}

TEST_CASE("A company is no ministry") {
  const std::string text = "The Department of Forests said several acres burned. The department said the injuries were minor. The company said power was restored.";
  CHECK(mentions_of("Department of Forests", text).find("company") == std::string::npos);
}

TEST_CASE("With whom somebody spoke does not go on speaking") {
  const std::string text = "Rosa Quist was born in Velm. In an interview with Dora, she said that she had been a nurse. She also said that her son was ill.";
  CHECK(mentions_of("Dora", text) == "Dora");
}

TEST_CASE("Of whom the main clause tells the text goes on to tell") {
  const std::string text = "Paul Holm agreed to a plan under which Karl Orme became mayor. \"Nobody will move me,\" he said.";
  CHECK(mentions_of("Karl Orme", text) == "Karl Orme");
}

TEST_CASE("The World Health Organization is the WHO also where it looks like a pronoun") {
  const std::string text = "The World Health Organization (WHO) met in Oslo. In a report, WHO described the fever. They also said that rain had come.";
  CHECK(mentions_of("World Health Organization", text) == "World Health Organization; WHO; WHO; They");
}

TEST_CASE("A national body goes by its name without \"national\"") {
  const std::string text = "The National Search and Rescue Agency sent boats. On Monday the Search and Rescue Agency called them back.";
  CHECK(mentions_of("National Search and Rescue Agency", text) == "National Search and Rescue Agency; Search and Rescue Agency");
}

TEST_CASE("An acronym in brackets is the body's before it, also where the network finds phrases within its name") {
  const std::string text = "Ana Ruiz, of the Centers for Boat Control and Prevention (CBC), said so. According to the CBC, boats are safe.";
  CHECK(mentions_of("Centers for Boat Control and Prevention", text) == "Centers for Boat Control and Prevention; CBC; CBC");
}

TEST_CASE("Where somebody was formerly is no other name of his") {
  const std::string text = "The mayor thanked Paul Holm, formerly the General Services Administration's chief of staff. Holm was ill.";
  CHECK(mentions_of("Paul Holm", text).find("General Services Administration;") == std::string::npos);
}

TEST_CASE("An office with its country before a name is the name's") {
  const std::string text = "President of Argentina Alberto Holm announced a plan. The president had called it urgent. Holm left.";
  CHECK(mentions_of("Alberto Holm", text).find("The president") != std::string::npos);
}

TEST_CASE("To mine is nobody") {
  CHECK(mentions_of("James Otto", "Any company that wants to mine in Peru must pay, said James Otto. They have the right to mine.") == "James Otto");
}
