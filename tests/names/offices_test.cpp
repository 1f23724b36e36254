#include "names/offices.h"

#include "names/tagged_names.h"

namespace nutgraf::names {
namespace {

constexpr EntityType kPerson = EntityType::Person, kBody = EntityType::Organization;

Typed left(const std::string& text, const Typed& names) { return after(leave_offices, tagged(text), names); }

TEST_CASE("What an office is for is no part of its holder's name") {
  CHECK(left("Minister for Roads and Harbours Susan Tarn came.", {{"Roads", kPerson}, {"Harbours Susan Tarn", kBody}}) == Typed{{"Susan Tarn", kPerson}});
  CHECK(left("Secretary of State for Norway Velm Tarn came.", {{"Norway", EntityType::Gpe}, {"Velm Tarn", kPerson}}) ==
        Typed{{"Norway", EntityType::Gpe}, {"Velm Tarn", kPerson}});
}

TEST_CASE("An office without a holder names nobody") {
  CHECK(left("The Minister for Harbours and Lighthouses came.", {{"Harbours", kPerson}}).empty());
}

TEST_CASE("The state of a senator is the place") {
  CHECK(left("Then California State Senator Susan Tarn came.", {{"California State", EntityType::Gpe}, {"Susan Tarn", kPerson}}) ==
        Typed{{"California", EntityType::Gpe}, {"Susan Tarn", kPerson}});
}

TEST_CASE("The district of a judge or attorney is no place, but its country is") {
  CHECK(left("On Monday United States District Judge Susan Tarn ruled.", {{"United States District", EntityType::Gpe}, {"Susan Tarn", kPerson}}) ==
        Typed{{"United States", EntityType::Gpe}, {"Susan Tarn", kPerson}});
  CHECK(left("Then Velm District Attorney Susan Tarn ruled.", {{"Velm District", EntityType::Gpe}, {"Susan Tarn", kPerson}}) == Typed{{"Susan Tarn", kPerson}});
}

TEST_CASE("A rank stands outside the name") {
  CHECK(left("They met PC Susan Tarn there.", {{"PC Susan Tarn", kPerson}}) == Typed{{"Susan Tarn", kPerson}});
  CHECK(left("Shadow Health Secretary Susan Tarn came.", {{"Shadow", kPerson}, {"Susan Tarn", kPerson}}) == Typed{{"Susan Tarn", kPerson}});
}

}  // namespace
}  // namespace nutgraf::names
