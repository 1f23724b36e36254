#include "entities/entities.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "support/short_text.h"

using namespace nutgraf;
using test::words;
using test::Words;

namespace {

/// The article with its entities, whatever language its few words are taken for.
Document read(const std::string& text) {
  Document document = test::read_names_and_quotes(text);
  document.entities = entities::find_entities(document);
  return document;
}

/// "name: mentions" of each entity.
Words grouped(const std::string& text) {
  const Document document = read(text);
  Words all;
  for (const Entity& entity : document.entities) all.push_back(words(document, entity.name) + ": " + std::to_string(entity.mentions.size()));
  return all;
}

}  // namespace

TEST_CASE("Mentions of one name are one entity") { CHECK(grouped("They left Norway. People in Norway wept for Chad.") == Words{"Norway: 2", "Chad: 1"}); }

TEST_CASE("The name is not shouted where the article also writes it calmly") {
  CHECK(grouped("OSLO (NTB) — They met in Oslo, the capital of Norway, and stayed.") == Words{"Oslo: 2", "Norway: 1"});
}

TEST_CASE("A last or first name joins the one person who has it") {
  CHECK(grouped("Susan Brack met Mr. Tom Pell. Brack laughed. Pell said no, and Susan left.") == Words{"Susan Brack: 3", "Tom Pell: 2"});
}

TEST_CASE("Two people of one last name stay apart, and the bare name joins neither") {
  CHECK(grouped("Susan Brack met Tom Brack. They said Brack knew it.") == Words{"Susan Brack: 1", "Tom Brack: 1", "Brack: 1"});
}

TEST_CASE("Middle names make no new person, and the name is the fullest one") {
  CHECK(grouped("Susan Brack came. Mrs. Susan J. Brack left.") == Words{"Susan J. Brack: 2"});
}

TEST_CASE("An acronym in brackets joins its name") {
  CHECK(grouped("The Velm Roads Authority (VRA) said so. The VRA paid.") == Words{"Velm Roads Authority: 3"});
  CHECK(grouped("The Velm Roads Authority (XYZ) said so. The XYZ paid.") == Words{"Velm Roads Authority: 1", "XYZ: 2"});
}

TEST_CASE("Short forms of states are their states, and peoples are counted in any number") {
  CHECK(grouped("The United States paid. The US and the U.S. paid the UK.") == Words{"United States: 3", "UK: 1"});
  CHECK(grouped("A Nigerian met two Nigerians.") == Words{"Nigerians: 2"});
}

TEST_CASE("Who opens the article and is named most is most salient") {
  const Document document = read(
      "Susan Brack opened the bridge in Norway on Monday with a speech to the whole town.\n\nBrack was early. Some people came from Chad to see Brack, "
      "and all of them stayed for the long evening with songs and food.");
  REQUIRE(document.entities.size() == 3);
  CHECK(words(document, document.entities[0].name) == "Susan Brack");
  CHECK(document.entities[0].salience == 1.0);
  CHECK(document.entities[1].salience < 1.0);
  CHECK(document.entities[2].salience < document.entities[1].salience);
  CHECK(document.entities[2].salience > 0.0);
}

TEST_CASE("Every mention is in exactly one entity and has the entity's place in the order of the text") {
  const Document document = read("Susan Brack met Tom Brack in Norway. Brack told the US that Susan and the Velm Roads Authority (VRA) left. The VRA said so.");
  std::vector<int> times(document.mentions.size(), 0);
  for (const Entity& entity : document.entities) {
    REQUIRE_FALSE(entity.mentions.empty());
    CHECK(std::is_sorted(entity.mentions.begin(), entity.mentions.end(), [](auto a, auto b) { return a.index < b.index; }));
    for (const Id<Mention> mention : entity.mentions) ++times[mention.index];
  }
  CHECK(std::all_of(times.begin(), times.end(), [](int n) { return n == 1; }));
}
