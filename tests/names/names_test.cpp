#include "names/names.h"

#include <doctest/doctest.h>

#include "names/lists.h"
#include "support/reading.h"

using namespace nutgraf;
using test::words;
using test::Words;

namespace {

/// The names of one type, whatever language the few words are taken for.
Words named(const std::string& text, EntityType type) {
  const Document document = test::analyze(text);
  Words all;
  for (const Mention& mention : names::find_names(document)) {
    if (mention.type == type) all.push_back(words(document, mention.span));
  }
  return all;
}

Words people(const std::string& text) { return named(text, EntityType::Person); }
Words place_names(const std::string& text) { return named(text, EntityType::Gpe); }
Words bodies(const std::string& text) { return named(text, EntityType::Organization); }
std::size_t count(const std::string& text) { return names::find_names(test::analyze(text)).size(); }

}  // namespace

TEST_CASE("Titles, forms of address and first names tell people, and are not part of the name where they are titles") {
  CHECK(people("On Monday Mr. Velm met President Oru Tadek and Prime Minister Kesta Lorn.") == Words{"Velm", "Oru Tadek", "Kesta Lorn"});
  CHECK(people("The award went to Susan Brack and to John Q. Pell.") == Words{"Susan Brack", "John Q. Pell"});
  CHECK(people("The town's lawyer Oru Tadek came, and so did Kesta Lorn, 45, of the board.") == Words{"Oru Tadek", "Kesta Lorn"});
  CHECK(people("Then Secretary of State Kesta Lorn spoke.") == Words{"Kesta Lorn"});
}

TEST_CASE("A bare last name takes the type of the full one") {
  CHECK(people("The award went to Susan Brack. Later Brack thanked the town, and people clapped for Brack.") == Words{"Susan Brack", "Brack", "Brack"});
}

TEST_CASE("Words for bodies tell bodies") {
  CHECK(bodies("The Ministry of Roads and the Velm Savings Bank sued the Justice Department.") ==
        Words{"Ministry of Roads", "Velm Savings Bank", "Justice Department"});
  CHECK(bodies("The Bread and Wine Authority (BWA) said so, and the BWA paid.") == Words{"Bread and Wine Authority", "BWA", "BWA"});
  CHECK(bodies("The shares of Velmex Inc. fell, and people sold Velmex.") == Words{"Velmex Inc.", "Velmex"});
}

TEST_CASE("Places and peoples are told by lists") {
  CHECK(place_names("They went from New York to South Korea, Jakarta and the U.S. on foot.") == Words{"New York", "South Korea", "Jakarta", "U.S."});
  CHECK(named("The French and two Nigerians met a Costa Rican.", EntityType::Norp) == Words{"French", "Nigerians", "Costa Rican"});
  CHECK(place_names("They lived in Velmby near Tarnholt.") == Words{"Velmby"});
}

TEST_CASE("A nationality before a title is a name of its own") {
  const std::string text = "They met Russian President Oru Tadek and US Senator Kesta Lorn.";
  CHECK(named(text, EntityType::Norp) == Words{"Russian"});
  CHECK(place_names(text) == Words{"US"});
  CHECK(people(text) == Words{"Oru Tadek", "Kesta Lorn"});
}

TEST_CASE("The last word tells rivers, bridges, summits and laws") {
  CHECK(named("They swam in the Velm River.", EntityType::Location) == Words{"Velm River"});
  CHECK(named("They met on the Velm Bridge.", EntityType::Facility) == Words{"Velm Bridge"});
  CHECK(named("They met at the Velm Summit.", EntityType::Event) == Words{"Velm Summit"});
  CHECK(named("They broke the Clean Rivers Act.", EntityType::Law) == Words{"Clean Rivers Act"});
}

TEST_CASE("Hyphens join names but not what is led or based somewhere") {
  CHECK(people("The president met Prime Minister Han Velm-soo and Jean-Luc Brack.") == Words{"Han Velm-soo", "Jean-Luc Brack"});
  CHECK(place_names("It was a US-led force in a Paris-based group.") == Words{"US", "Paris"});
}

TEST_CASE("A capital at the start of a sentence is no evidence") {
  CHECK(count("Bridges are old. Speaking is cheap. However, nobody came. Officials said so. \"Yesterday was fine.\"") == 0);
  CHECK(people("Brack won. The town cheered Susan Brack.") == Words{"Brack", "Susan Brack"});
}

TEST_CASE("Days, months and things in capitals are no names") { CHECK(count("On Monday in July the CEO watched TV and I read a PDF about GDP.") == 0); }

TEST_CASE("What nothing speaks for is left out") { CHECK(count("They talked about Velm Tarn and about Quorl.") == 0); }

TEST_CASE("A headline in title case holds only names that the article or a list knows") {
  const std::string text = "Mayor Brack Opens Long New Velm Bridge in Norway\n\nOn Monday the mayor, Susan Brack, opened it with a speech to the people of the town.";
  CHECK(people(text) == Words{"Brack", "Susan Brack"});
  CHECK(place_names(text) == Words{"Norway"});
}

TEST_CASE("Every built-in list holds its first and last entries, so it is sorted") {
  CHECK(names::countries.contains("Afghanistan"));
  CHECK(names::countries.contains("Zimbabwe"));
  CHECK(names::cities.contains("Zürich"));
  CHECK(names::demonyms.contains("Zulu"));
  CHECK(names::first_names.contains("Aaron"));
  CHECK(names::regions.contains("California"));
}
