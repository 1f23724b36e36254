#include "places/links.h"

#include <doctest/doctest.h>

#include "entities/entities.h"
#include "places/country.h"
#include "support/gazetteer_file.h"
#include "support/short_text.h"

using namespace nutgraf;
using test::words;

namespace {

const places::Gazetteer& gazetteer() {
  static const Result<places::Gazetteer> read = places::Gazetteer::read(test::shipped_gazetteer());
  REQUIRE(read);
  return read.value();
}

Document read(const std::string& text) {
  Document document = test::read_names_and_quotes(text);
  document.entities = entities::find_entities(document);
  const auto links = places::find_links(document, gazetteer());
  for (std::size_t i = 0; i < links.size(); ++i) document.entities[i].link = links[i];
  document.country = places::find_country(document);
  return document;
}

/// "US 337 -955", its country and tenths of degrees, of the entity of this name, or "none".
std::string linked(const std::string& text, const std::string& name) {
  const Document document = read(text);
  for (const Entity& entity : document.entities) {
    if (words(document, entity.name) != name) continue;
    const std::optional<Link>& link = entity.link;
    if (!link) return "none";
    if (!link->located) return link->country;
    const auto tenths = [](double degrees) { return std::to_string(static_cast<int>(degrees * 10.0)); };
    return link->country + " " + tenths(link->latitude) + " " + tenths(link->longitude);
  }
  return "no entity";
}

}  // namespace

TEST_CASE("A name alone is the place that it is best known for") {
  CHECK(linked("They met in Paris on Monday.", "Paris") == "FR 488 23");
  CHECK(linked("The bridge in Astana fell.", "Astana") == "KZ 511 714");
}

TEST_CASE("Where a place lies is said behind a comma") {
  CHECK(linked("They met in Paris, Texas, on Monday.", "Paris") == "US 336 -955");
  CHECK(linked("They met in Hamburg, Germany, on Monday.", "Hamburg") == "DE 535 99");
}

TEST_CASE("A town that the gazetteer lacks lies in no more than the country that the text says") {
  CHECK(linked("They met in Yokohama, Ontario, on Monday.", "Yokohama") == "CA");
  CHECK(linked("They met in Hoboken, Texas, on Monday.", "Hoboken") == "US");
  CHECK(linked("They met in Yokohama, capital of ships, on Monday.", "Yokohama") == "JP 354 1396");
}

TEST_CASE("Of a state and its town of one name it is the state") {
  CHECK(linked("The storm hit Oklahoma on Monday.", "Oklahoma") == "US 354 -984");
}

TEST_CASE("A comma in a list does not say where a place lies") {
  CHECK(linked("They met in Chad, Niger, Nigeria and Mali.", "Niger") == linked("They met in Niger.", "Niger"));
}

TEST_CASE("A direction alone is no place") {
  CHECK(linked("They flew to 19 countries of West and Central Africa.", "West").substr(0, 2) != "CM");
}

TEST_CASE("What else the article names decides between places of one name") {
  CHECK(linked("The council of Georgia met in Tbilisi. Then people from Batumi spoke of Georgia.", "Georgia").substr(0, 2) == "GE");
  CHECK(linked("The council of Georgia met in Atlanta. Then people from Savannah and Alabama spoke of Georgia.", "Georgia").substr(0, 2) == "US");
}

TEST_CASE("A state is meant also beside the region that has a village of its name") {
  CHECK(linked("Voters in Milwaukee and Madison, Wisconsin, waited. The senator from Vermont came.", "Vermont") == linked("The senator from Vermont came.", "Vermont"));
}

TEST_CASE("A people is linked to its country") { CHECK(linked("Two Kenyan runners and a French one won.", "Kenyan").substr(0, 2) == "KE"); }

TEST_CASE("Of a part of a country the country is known, not the place") { CHECK(linked("They fled in Eastern Chad.", "Eastern Chad") == "TD"); }

TEST_CASE("People and what no gazetteer knows stay unlinked") {
  CHECK(linked("Mr. Paris Hamburg came. Mr. Hamburg left.", "Paris Hamburg") == "none");
  CHECK(linked("They met in Velmstadt on Monday.", "Velmstadt") == "none");
}

TEST_CASE("The country of an article is the one that most of it names, or none") {
  CHECK(read("They met in Oslo. Norway and the town of Bergen sent boats, and Sweden one.").country == "NO");
  CHECK(read("They met. Norway and Sweden sent boats, and Chad and Peru sent some too.").country == "");
}

TEST_CASE("Every link lies on the globe and names its country") {
  const Document document = read("Norway, Georgia, Paris, London, the Pacific Ocean, Springfield, Kenyan boats and the US met in Africa, Asia and San José.");
  for (const Entity& entity : document.entities) {
    const std::optional<Link>& link = entity.link;
    if (!link || !link->located) continue;
    CHECK(link->latitude >= -90.0);
    CHECK(link->latitude <= 90.0);
    CHECK(link->longitude >= -180.0);
    CHECK(link->longitude <= 180.0);
    CHECK((link->country.empty() || link->country.size() == 2));
  }
}

TEST_CASE("The planet is no town") {
  CHECK(linked("Water on Earth is rare, and Earth turns.", "Earth") != "US 342 -1024");
}
