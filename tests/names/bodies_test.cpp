#include "names/bodies.h"

#include "names/tagged_names.h"

namespace nutgraf::names {
namespace {

constexpr EntityType kPerson = EntityType::Person, kBody = EntityType::Organization;

Typed bodies(const std::string& text, const Typed& names) { return after(whole_bodies, tagged(text), names); }

TEST_CASE("Partners make one firm") {
  CHECK(bodies("Then Velm & Tarn came.", {{"Velm", kPerson}, {"Tarn", kPerson}}) == Typed{{"Velm & Tarn", kBody}});
  CHECK(bodies("Velm, Tarn and Oru LLP came.", {{"Velm", kPerson}, {"Oru LLP", kBody}}) == Typed{{"Velm, Tarn and Oru LLP", kBody}});
  CHECK(bodies("They met Velm, Tarn and Oru.", {{"Velm", kPerson}}) == Typed{{"Velm", kPerson}});
}

TEST_CASE("A paper's name begins before its last word, and a channel or school has its number") {
  CHECK(bodies("They read the Marine Bulletin there.", {{"Bulletin", kBody}}) == Typed{{"Marine Bulletin", kBody}});
  CHECK(bodies("They saw Velm Channel 4 there.", {{"Velm Channel", EntityType::Location}}) == Typed{{"Velm Channel 4", kBody}});
}

TEST_CASE("Research is nobody's last name") {
  CHECK(bodies("They left Scrips Research there.", {{"Scrips Research", kPerson}}) == Typed{{"Scrips Research", kBody}});
}

TEST_CASE("Two bodies that are named alike are two") {
  CHECK(bodies("Then the Center for Rivers and Center for Lakes came.", {{"Center for Rivers and Center for Lakes", kBody}}) ==
        Typed{{"Center for Rivers", kBody}, {"Center for Lakes", kBody}});
}

TEST_CASE("A body of people is named by them") {
  CHECK(bodies("The Velm Farmers' Union came.", {{"Velm", kPerson}}) == Typed{{"Velm Farmers' Union", kBody}});
  CHECK(bodies("They saw the Prosecutor's Office burn.", {}).empty());
  CHECK(bodies("They saw the Fishmongers' Hall burn.", {{"Fishmongers", EntityType::Gpe}}) == Typed{{"Fishmongers' Hall", EntityType::Facility}});
}

TEST_CASE("What a body is for may be several things") {
  CHECK(bodies("The Society for the Study of Moths and Beetles came.", {{"Society for the Study of Moths", kBody}, {"Beetles", kPerson}}) ==
        Typed{{"Society for the Study of Moths and Beetles", kBody}});
  CHECK(bodies("The Bank of Norway and Orubank came.", {{"Bank of Norway and Orubank", kBody}}) == Typed{{"Bank of Norway", kBody}, {"Orubank", kBody}});
  CHECK(bodies("The College of Science and Arts and Velm College came.", {{"College of Science and Arts", kBody}, {"Velm College", kBody}}) ==
        Typed{{"College of Science and Arts", kBody}, {"Velm College", kBody}});
}

TEST_CASE("A trade, a broadcaster or a newspaper is no person") {
  CHECK(bodies("Then Velm Logistics came.", {{"Velm", kPerson}}) == Typed{{"Velm Logistics", kBody}});
  CHECK(bodies("Radio Free Velm said so.", {{"Free Velm", kPerson}}) == Typed{{"Radio Free Velm", kBody}});
  CHECK(bodies("The Velm Observer said so.", {{"Velm Observer", kPerson}}) == Typed{{"Velm Observer", kBody}});
}

TEST_CASE("Two matters are in the name of one body") {
  CHECK(bodies("Then Velm Water and Power Company came.", {{"Velm Water", kBody}, {"Power Company", kBody}}) == Typed{{"Velm Water and Power Company", kBody}});
  CHECK(bodies("They saw Velm Wood and Tin (VW&T) burn.", {{"Velm Wood", kPerson}}) == Typed{{"Velm Wood and Tin", kBody}});
  CHECK(bodies("They saw Velm and Tarn Company burn.", {{"Velm", kPerson}, {"Tarn Company", kBody}}) == Typed{{"Velm", kPerson}, {"Tarn Company", kBody}});
  CHECK(bodies("They saw Oru Bank and Velm Power Company burn.", {{"Oru Bank", kBody}, {"Velm Power Company", kBody}}) ==
        Typed{{"Oru Bank", kBody}, {"Velm Power Company", kBody}});
}

TEST_CASE("A body's name holds \"and\" between two of its matters, and the town of one of its campuses") {
  CHECK(bodies("They met the Velm Food and Agriculture Organization then.", {{"Velm Food", kBody}, {"Agriculture Organization", kBody}}) ==
        Typed{{"Velm Food and Agriculture Organization", kBody}});
  CHECK(bodies("They saw the Law and Justice Party split.", {{"Law", kBody}, {"Justice Party", kBody}}) == Typed{{"Law and Justice Party", kBody}});
  CHECK(bodies("The University of Velm at Tarn burned.", {{"University of Velm", kBody}, {"Tarn", kPerson}}) == Typed{{"University of Velm at Tarn", kBody}});
  CHECK(bodies("The Velm Bank at Tarn burned.", {{"Velm Bank", kBody}, {"Tarn", EntityType::Gpe}}) == Typed{{"Velm Bank", kBody}, {"Tarn", EntityType::Gpe}});
}

TEST_CASE("An owner that is no place belongs to its body") {
  CHECK(bodies("They saw the Navy's Research and Training Office burn.", {{"Training Office", kBody}}) ==
        Typed{{"Navy's Research and Training Office", kBody}});
}

TEST_CASE("A hospital may be of two kinds of people") {
  CHECK(bodies("They left the Women and Children's Hospital then.", {{"Women", kBody}, {"Children's Hospital", EntityType::Facility}}) ==
        Typed{{"Women and Children's Hospital", EntityType::Facility}});
}

}  // namespace
}  // namespace nutgraf::names
