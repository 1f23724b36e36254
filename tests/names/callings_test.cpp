#include "names/callings.h"

#include "names/kinds_of_nouns.h"
#include "names/tagged_names.h"

namespace nutgraf::names {
namespace {

constexpr EntityType kPerson = EntityType::Person, kBody = EntityType::Organization, kProduct = EntityType::Product;

Typed told(const std::string& text, const std::vector<std::string>& nouns, const Typed& names) { return after(tell_callings, tagged(text, nouns), names); }

TEST_CASE("What the article calls a name types it wherever it stands") {
  CHECK(told("Velm, a maker of pumps, said so. Then Velm came.", {"maker"}, {{"Velm", kPerson}, {"Velm", kPerson}}) == Typed{{"Velm", kBody}, {"Velm", kBody}});
  CHECK(told("The drugmaker Velm said so.", {"drugmaker"}, {{"Velm", EntityType::Gpe}}) == Typed{{"Velm", kBody}});
  CHECK(told("They sold shares in Velm then.", {"shares"}, {{"Velm", kPerson}}).size() == 1);
  CHECK(told("A share of Velm Mills fell.", {"share"}, {{"Velm Mills", kPerson}}) == Typed{{"Velm Mills", kBody}});
}

TEST_CASE("A ship is a product, whosever name it bears") {
  CHECK(told("The ferry Velm Tarn sank.", {"ferry"}, {{"Velm Tarn", kPerson}}) == Typed{{"Velm Tarn", kProduct}});
  CHECK(told("The cruiser Admiral Velm sank. The Admiral Velm was old.", {"cruiser"}, {{"Velm", kPerson}}).front() == Typed::value_type{"Admiral Velm", kProduct});
}

TEST_CASE("A number between a name and a machine makes a model") {
  CHECK(told("Then a Velm 400 jet came.", {"jet"}, {{"Velm", EntityType::Gpe}}) == Typed{{"Velm 400", kProduct}});
}

TEST_CASE("What erupts or is called a river is land") {
  const EntityType land = EntityType::Location;
  CHECK(told("The Velm volcano rose. Then Velm slept.", {"volcano"}, {{"Velm", EntityType::Gpe}, {"Velm", kPerson}}) == Typed{{"Velm", land}, {"Velm", land}});
  CHECK(told("The Velm eruption went on.", {"eruption"}, {{"Velm", kPerson}}) == Typed{{"Velm", land}});
  CHECK(told("Then Velm, a river, rose.", {"river"}, {{"Velm", kPerson}}) == Typed{{"Velm", land}});
  CHECK(told("The Norway volcano rose.", {"volcano"}, {{"Norway", EntityType::Gpe}}) == Typed{{"Norway", EntityType::Gpe}});
}

TEST_CASE("A drug or chemical is a product") {
  CHECK(told("They feared the chemical Velm Orange. Then Velm Orange burned.", {"chemical"}, {{"Velm Orange", kPerson}, {"Velm Orange", kPerson}}) ==
        Typed{{"Velm Orange", kProduct}, {"Velm Orange", kProduct}});
  CHECK(told("They banned the drug Norway made.", {"drug"}, {{"Norway", EntityType::Gpe}}) == Typed{{"Norway", EntityType::Gpe}});
}

TEST_CASE("A work is what its noun says") {
  CHECK(told("They read its novel, Velm Harbour, twice.", {"novel"}, {}) == Typed{{"Velm Harbour", EntityType::Work}});
}

TEST_CASE("People stay people") {
  CHECK(told("The broker Susan Velm said so.", {"broker"}, {{"Susan Velm", kPerson}}) == Typed{{"Susan Velm", kPerson}});
  CHECK(told("Susan Velm came. The company Velm said so.", {"company"}, {{"Susan Velm", kPerson}, {"Velm", kPerson}}) ==
        Typed{{"Susan Velm", kPerson}, {"Velm", kPerson}});
}

TEST_CASE("Compounds of maker are firms, but for those that are people") {
  CHECK(calling_of("windowmaker", "") == Calling::Body);
  CHECK_FALSE(calling_of("lawmaker", ""));
  CHECK(calling_of("tank", "think") == Calling::Body);
  CHECK(calling_of("carrier", "aircraft") == Calling::Vessel);
  CHECK(calling_of("carrier", "budget") == Calling::Trader);
}

}  // namespace
}  // namespace nutgraf::names
