#include "names/borders.h"

#include <doctest/doctest.h>

#include "names/found_names.h"

namespace nutgraf::names {
namespace {

using Names = std::vector<std::string>;

TEST_CASE("names that the article also has by themselves are parted where they stand side by side") {
  const Document document =
      support::analyze("Velm sleeps. Oru Tadek left Velm. Kesta Kesta wrote. Velm Oru Tadek spoke. Oru Tadek Susan wept. Susan Kesta.");
  auto names = find(document, {{"Velm", "LOC"}, {"Oru Tadek", "PER"}, {"Velm", "LOC"}, {"Kesta Kesta", "PER"}, {"Velm Oru Tadek", "PER"},
                               {"Oru Tadek Susan", "PER"}, {"Susan", "PER"}, {"Kesta", "PER"}});
  part_names(document, names);
  CHECK(shown(document, names) == Names{"Velm LOC", "Oru Tadek PER", "Velm LOC", "Kesta PER", "Kesta PER", "Velm LOC", "Oru Tadek PER",
                                        "Oru Tadek PER", "Susan PER", "Susan PER", "Kesta PER"});
}

TEST_CASE("a first name and a last one are not parted, though the article has both alone") {
  const Document document = support::analyze("Oru met Tadek. Oru Tadek spoke. Duran Duran played.");
  auto names = find(document, {{"Oru", "PER"}, {"Tadek", "PER"}, {"Oru Tadek", "PER"}, {"Duran Duran", "PER"}});
  part_names(document, names);
  CHECK(shown(document, names) == Names{"Oru PER", "Tadek PER", "Oru Tadek PER", "Duran Duran PER"});
}

TEST_CASE("a city is parted from its state or country") {
  const Document document = support::analyze("They drove from Velmby NV to Houston Texas, to New Mexico and to Mexico City.");
  auto names = find(document, {{"Velmby NV", "LOC"}, {"Houston Texas", "LOC"}, {"New Mexico", "LOC"}, {"Mexico City", "LOC"}});
  part_names(document, names);
  CHECK(shown(document, names) == Names{"Velmby LOC", "NV LOC", "Houston LOC", "Texas LOC", "New Mexico LOC", "Mexico City LOC"});
}

TEST_CASE("a name ends in no small word") {
  const Document document = support::analyze("The Congress of the Tarn Isles met in Velm and slept.");
  auto names = find(document, {{"Congress of the", "ORG"}, {"Tarn Isles", "LOC"}, {"Velm and", "LOC"}});
  cut_loose_ends(document, names);
  CHECK(shown(document, names) == Names{"Congress ORG", "Tarn Isles LOC", "Velm LOC"});
}

TEST_CASE("a name begins with no word of time, but for a work's") {
  const Document document = support::analyze("Former Velm Agency clerks saw Then Velm and Acting Mayor Oru.");
  auto names = find(document, {{"Former Velm Agency", "ORG"}, {"Then Velm", "MISC"}, {"Acting Mayor Oru", "PER"}});
  cut_loose_ends(document, names);
  CHECK(shown(document, names) == Names{"Velm Agency ORG", "Then Velm MISC", "Mayor Oru PER"});
}

TEST_CASE("who answers behind a name is no first of that name, a king is") {
  const Document document = support::analyze("Ana Ruiz I am a chemist. Oru I was a king.");
  auto names = find(document, {{"Ana Ruiz I", "PER"}, {"Oru I", "PER"}});
  cut_loose_ends(document, names);
  CHECK(shown(document, names) == Names{"Ana Ruiz PER", "Oru I PER"});
}

TEST_CASE("two names side by side are one where a list has both as one") {
  const Document document = support::analyze("They left American Samoa and met American Orlen.");
  auto names = find(document, {{"American", "NORP"}, {"Samoa", "LOC"}, {"American", "NORP"}, {"Orlen", "ORG"}});
  join_listed(document, names);
  CHECK(shown(document, names) == Names{"American Samoa LOC", "American NORP", "Orlen ORG"});
}

TEST_CASE("a known body of two names is one") {
  const Document document = support::analyze("He left the United Nations.");
  auto names = find(document, {{"United", "ORG"}, {"Nations", "ORG"}});
  join_listed(document, names);
  CHECK(shown(document, names) == Names{"United Nations ORG"});
}

TEST_CASE("a body or a state goes on with what its \"of\" names") {
  const Document document =
      support::analyze("The Government of Velm, the Royal Navy of the Orlen Isles and the Republic of Tarn met in the port of Kest.");
  auto names = find(document, {{"Government", "ORG"}, {"Velm", "LOC"}, {"Royal Navy", "ORG"}, {"Orlen Isles", "LOC"}, {"Republic", "LOC"},
                               {"Tarn", "LOC"}, {"Kest", "LOC"}});
  join_of(document, names);
  CHECK(shown(document, names) == Names{"Government of Velm ORG", "Royal Navy of the Orlen Isles ORG", "Republic of Tarn LOC", "Kest LOC"});
}

TEST_CASE("\"of\" joins neither a person nor two places") {
  const Document document = support::analyze("The Bank of Oru Tadek lies south of Velm, west of Tarn.");
  auto names = find(document, {{"Bank", "ORG"}, {"Oru Tadek", "PER"}, {"Velm", "LOC"}, {"Tarn", "LOC"}});
  join_of(document, names);
  CHECK(shown(document, names) == Names{"Bank ORG", "Oru Tadek PER", "Velm LOC", "Tarn LOC"});
}

TEST_CASE("an article with a capital within the sentence is part of the name") {
  const Document document =
      support::analyze("The Velm Times asked. He told The Velm Times and The Orlen Group, and then The Hague and the Velm Times.");
  auto names = find(document, {{"Velm Times", "ORG"}, {"Velm Times", "ORG"}, {"The", "ORG"}, {"Orlen Group", "ORG"}, {"Hague", "LOC"},
                               {"Velm Times", "ORG"}});
  take_articles(document, names);
  CHECK(shown(document, names) == Names{"Velm Times ORG", "The Velm Times ORG", "The Orlen Group ORG", "The Hague LOC", "Velm Times ORG"});
}

TEST_CASE("an article opens no name behind a mark, before a person or among capitals") {
  const Document document =
      support::analyze("\u201cThe Velm Bank pays.\u201d He met The Tadek.\n\nWorkers Leave The Velm Bank Without Notice");
  auto names = find(document, {{"Velm Bank", "ORG"}, {"Tadek", "PER"}, {"Velm Bank", "ORG"}});
  take_articles(document, names);
  CHECK(shown(document, names) == Names{"Velm Bank ORG", "Tadek PER", "Velm Bank ORG"});
}

TEST_CASE("a people and its origin are one name") {
  const Document document = support::analyze("They met African Americans, Native American chiefs, Velm Americans and Native tribes.");
  auto names = find(document, {{"African", "NORP"}, {"Americans", "NORP"}, {"American", "NORP"}, {"Velm", "LOC"}, {"Americans", "NORP"}});
  join_peoples(document, names);
  CHECK(shown(document, names) == Names{"African Americans NORP", "Native American NORP", "Velm LOC", "Americans NORP"});
}

TEST_CASE("a saint is part of the name behind, which is a place's where something is in it") {
  const Document document = support::analyze("They live in St. Oru and pray to St. Tadek, near Velm.");
  auto names = find(document, {{"Oru", "PER"}, {"Tadek", "PER"}, {"Velm", "LOC"}});
  take_saints(document, names);
  CHECK(shown(document, names) == Names{"St. Oru LOC", "St. Tadek PER", "Velm LOC"});
}

}  // namespace
}  // namespace nutgraf::names
