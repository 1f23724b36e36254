#include "names/torn_names.h"

#include "names/tagged_names.h"

namespace nutgraf::names {
namespace {

constexpr EntityType kPerson = EntityType::Person, kBody = EntityType::Organization, kState = EntityType::Gpe, kPeople = EntityType::Norp;

Typed whole(const std::string& text, const Typed& names) { return after(whole_torn_names, tagged(text), names); }

TEST_CASE("A part of a people is called after where it lives") {
  CHECK(whole("They saw West African farmers leave.", {{"West", kBody}, {"African", kPeople}}) == Typed{{"West African", kPeople}});
  CHECK(whole("They saw Velm African farmers leave.", {{"Velm", kBody}, {"African", kPeople}}) == Typed{{"Velm", kBody}, {"African", kPeople}});
}

TEST_CASE("A state's first word is a part of its name") {
  CHECK(whole("They left the United States then.", {{"States", kState}}) == Typed{{"United States", kState}});
  CHECK(whole("They left Mighty Norway then.", {{"Norway", kState}}) == Typed{{"Norway", kState}});
}

TEST_CASE("A state may be called after its two parts") {
  CHECK(whole("Then Jammu and Kashmir voted.", {{"Jammu", kState}, {"Kashmir", EntityType::Location}}) == Typed{{"Jammu and Kashmir", kState}});
  CHECK(whole("Then Norway and Denmark voted.", {{"Norway", kState}, {"Denmark", kState}}) == Typed{{"Norway", kState}, {"Denmark", kState}});
}

TEST_CASE("A name goes on with the capitalised words that say what it names") {
  CHECK(whole("They thanked the Velm Fund for it.", {{"Velm", kBody}}) == Typed{{"Velm Fund", kBody}});
  CHECK(whole("They survived the Velm Earthquake then.", {{"Velm", kState}}) == Typed{{"Velm Earthquake", EntityType::Event}});
  CHECK(whole("They met Velm District Judge Lind then.", {{"Velm", kState}, {"Lind", kPerson}}) == Typed{{"Velm", kState}, {"Lind", kPerson}});
  CHECK(whole("They met Velm Senator Lind then.", {{"Velm", kState}, {"Lind", kPerson}}) == Typed{{"Velm", kState}, {"Lind", kPerson}});
}

TEST_CASE("Where somebody holds an office is no part of a name") {
  const Typed parted{{"Norway", kState}, {"Ana Lind", kPerson}};
  CHECK(whole("They met President of Norway Ana Lind then.", {{"Norway Ana Lind", kPerson}}) == parted);
  CHECK(whole("They met President of Norway Ana Lind then.", {{"President of Norway Ana Lind", kPerson}}) == parted);
  CHECK(whole("They met Prime Ministers of Norway then.", {{"Ministers of Norway", kBody}}) == Typed{{"Norway", kState}});
  CHECK(whole("They met the Bank of Norway then.", {{"Bank of Norway", kBody}}) == Typed{{"Bank of Norway", kBody}});
}

TEST_CASE("A state or body of the people has them in its name") {
  CHECK(whole("They left the People's Republic of Velm then.", {{"People", kBody}, {"Republic of Velm", kState}}) == Typed{{"People's Republic of Velm", kState}});
  CHECK(whole("They met the High People's Court then.", {{"High People's Court", kBody}}) == Typed{{"High People's Court", kBody}});
  CHECK(whole("They saw People's Velm house.", {{"Velm", kPerson}}) == Typed{{"Velm", kPerson}});
}

TEST_CASE("Places of one kind are told by numbers") {
  CHECK(whole("They went to Area 51 then.", {{"Area", kState}}) == Typed{{"Area 51", EntityType::Facility}});
  CHECK(whole("They went to Velm 51 times.", {{"Velm", kState}}) == Typed{{"Velm", kState}});
}

TEST_CASE("What stands in a state is a town") {
  CHECK(whole("They met Ana Lind of Marion, Ohio, then.", {{"Ana Lind", kPerson}, {"Marion", kPerson}, {"Ohio", kState}}) ==
        Typed{{"Ana Lind", kPerson}, {"Marion", kState}, {"Ohio", kState}});
  CHECK(whole("They spoke of Marion, Bo and Ana.", {{"Marion", kPerson}, {"Bo", kPerson}}) == Typed{{"Marion", kPerson}, {"Bo", kPerson}});
}

TEST_CASE("A name in the possessive behind an article is a brand") {
  CHECK(whole("They ate at a Wendy's restaurant. Then Wendy's paid.", {{"Wendy", kPerson}, {"Wendy", kPerson}}) ==
        Typed{{"Wendy's", kBody}, {"Wendy's", kBody}});
  CHECK(whole("They ate at Wendy's house.", {{"Wendy", kPerson}}) == Typed{{"Wendy", kPerson}});
}

TEST_CASE("A university of a state with several is told by its town") {
  CHECK(whole("They left the University of California, Oslo then.", {{"University of California", kBody}, {"Oslo", kState}}) == Typed{{"University of California, Oslo", kBody}});
  const Typed apart{{"University of Velm", kBody}, {"Oslo", kState}};
  CHECK(whole("They left the University of Velm, Oslo then.", apart) == apart);
  const Typed several{{"University of California", kBody}, {"Oslo", kState}};
  CHECK(whole("They left the University of California, Oslo and home.", several) == several);
}

TEST_CASE("Washington's district is a part of its name") {
  CHECK(whole("They left Washington, DC then.", {{"Washington", kState}, {"DC", kState}}) == Typed{{"Washington, DC", kState}});
}

TEST_CASE("What a hyphen joins to the name of a town is a part of it") {
  CHECK(whole("They left Port-au-Prince then.", {{"Port-au", kState}}) == Typed{{"Port-au-Prince", kState}});
}

TEST_CASE("The party of a leader is no part of the chamber's name") {
  CHECK(whole("They met Republican Senate Leader Lind.", {{"Republican Senate", kBody}, {"Lind", kPerson}}) == Typed{{"Senate", kBody}, {"Lind", kPerson}});
  CHECK(whole("They met the Velm Senate then.", {{"Velm Senate", kBody}}) == Typed{{"Velm Senate", kBody}});
}

TEST_CASE("An airport found apart ends the name before it") {
  CHECK(whole("They left Velm Executive Airport then.", {{"Velm", kState}, {"Airport", EntityType::Facility}}) == Typed{{"Velm Executive Airport", EntityType::Facility}});
}

TEST_CASE("A name that the article has whole is not torn elsewhere") {
  CHECK(whole("They met Velm Tarn then. They met a Velm Tarn player.", {{"Velm Tarn", kBody}, {"Velm", kState}}) == Typed{{"Velm Tarn", kBody}, {"Velm Tarn", kBody}});
  CHECK(whole("They met Velm Tarn then. They met a Velm player.", {{"Velm Tarn", kBody}, {"Velm", kState}}) == Typed{{"Velm Tarn", kBody}, {"Velm", kState}});
}

}  // namespace
}  // namespace nutgraf::names
