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

TEST_CASE("A body of people is named by them") {
  CHECK(bodies("The Velm Farmers' Union came.", {{"Velm", kPerson}}) == Typed{{"Velm Farmers' Union", kBody}});
  CHECK(bodies("They saw the Prosecutor's Office burn.", {}).empty());
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

}  // namespace
}  // namespace nutgraf::names
