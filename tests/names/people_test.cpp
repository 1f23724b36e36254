#include "names/people.h"

#include "names/tagged_names.h"

namespace nutgraf::names {
namespace {

constexpr EntityType kPerson = EntityType::Person;

Typed people(const std::string& text, const Typed& names) { return after(whole_people, tagged(text), names); }

TEST_CASE("A first name that is a word belongs to the name behind it") {
  CHECK(people("Will Oru said so.", {{"Oru", kPerson}}) == Typed{{"Will Oru", kPerson}});
  CHECK(people("April Tarn said so.", {{"Tarn", kPerson}}) == Typed{{"April Tarn", kPerson}});
  CHECK(people("Hope Castle said so.", {{"Hope Castle", EntityType::Facility}}) == Typed{{"Hope Castle", kPerson}});
}

TEST_CASE("A month, a question or a building has no first name") {
  CHECK(people("In April Tarn said so.", {{"Tarn", kPerson}}) == Typed{{"Tarn", kPerson}});
  CHECK(people("Will Tarn come?", {{"Tarn", kPerson}}) == Typed{{"Tarn", kPerson}});
  CHECK(people("The Hope Castle burned.", {{"Hope Castle", EntityType::Facility}}) == Typed{{"Hope Castle", EntityType::Facility}});
}

TEST_CASE("A hyphen joins the syllables of a given name, on either side of the family name") {
  CHECK(people("Kwon Ha-neul came.", {{"Kwon Ha", kPerson}}) == Typed{{"Kwon Ha-neul", kPerson}});
  CHECK(people("Ha-neul Kwon came.", {}) == Typed{{"Ha-neul Kwon", kPerson}});
  CHECK(people("Peter Kwon Ha-neul came.", {{"Peter Kwon Ha-neul", kPerson}}) == Typed{{"Peter Kwon Ha-neul", kPerson}});
  CHECK(people("Kwon Ha-neul came. Then Kwon said so.", {{"Kwon", EntityType::Organization}}) == Typed{{"Kwon Ha-neul", kPerson}});
}

TEST_CASE("A prefix that a hyphen joins is no given name") {
  CHECK(people("The Velm Re-run came.", {}).empty());
  CHECK(people("Co-op Velm came.", {}).empty());
}

TEST_CASE("A nickname in marks or brackets stands within the name") {
  CHECK(people("Susan \"Dot\" Tarn came.", {{"Susan", kPerson}, {"Tarn", kPerson}}) == Typed{{"Susan \"Dot\" Tarn", kPerson}});
  CHECK(people("Susan (Dot) Tarn came.", {{"Susan", kPerson}}) == Typed{{"Susan (Dot) Tarn", kPerson}});
  CHECK(people("Susan (UN) Tarn came.", {{"Susan", kPerson}}) == Typed{{"Susan", kPerson}});
}

TEST_CASE("A station that is told something is no part of the name behind it, and a prize is nobody") {
  CHECK(people("They told NPR Susan Tarn came.", {{"NPR Susan Tarn", kPerson}}) == Typed{{"NPR", EntityType::Organization}, {"Susan Tarn", kPerson}});
  CHECK(people("The Susan Tarn Prize is old.", {{"Susan Tarn Prize", kPerson}}) == Typed{{"Susan Tarn Prize", EntityType::Work}});
  CHECK(people("Ambassador to Norway Susan Tarn came.", {{"Norway Susan Tarn", kPerson}}) == Typed{{"Norway", EntityType::Gpe}, {"Susan Tarn", kPerson}});
}

TEST_CASE("A last name may stand first") {
  CHECK(people("Tarn, Susan B., of Velm, came.", {{"Susan B", kPerson}}) == Typed{{"Tarn, Susan B.", kPerson}});
  CHECK(people("They met Oru, Susan B. and him.", {}).empty());
}

TEST_CASE("A headline's name ends where the text below ends it") {
  const std::string text = "Mayor Tarn Signs Long Budget After Debate\n\nThe mayor, Susan Tarn, came.";
  CHECK(people(text, {{"Tarn Signs", kPerson}, {"Susan Tarn", kPerson}}) == Typed{{"Tarn", kPerson}, {"Susan Tarn", kPerson}});
}

}  // namespace
}  // namespace nutgraf::names
