#include "names/revision.h"

#include <doctest/doctest.h>

#include "names/fine_types.h"
#include "names/found_names.h"

namespace nutgraf::names {
namespace {

TEST_CASE("what a hyphen joins is one person") {
  const Document document = support::analyze("The painter Jean-Paul Laurens met Riham Al-Maskari and the Syria-Iraq talks ended.");
  auto names = find(document, {{"Jean", "PER"}, {"Paul Laurens", "PER"}, {"Riham Al", "PER"}, {"Syria", "LOC"}, {"Iraq", "LOC"}});
  join_hyphens(document, names);
  CHECK(shown(document, names) == Names{"Jean-Paul Laurens PER", "Riham Al-Maskari PER", "Syria LOC", "Iraq LOC"});
}

TEST_CASE("a person's name does not end with a hyphen, nor take a place in") {
  const Document document = support::analyze("They met Anna - as ever - and the Merkel-Paris line.");
  auto names = find(document, {{"Anna -", "PER"}, {"Merkel", "PER"}, {"Paris", "LOC"}});
  join_hyphens(document, names);
  CHECK(shown(document, names) == Names{"Anna PER", "Merkel PER", "Paris LOC"});
}

TEST_CASE("the same words are of one kind throughout, where one is the most frequent") {
  const Document document = support::analyze("Jordan said so. Jordan left. Then Jordan fell. Paris won. Paris lost.");
  auto names = find(document, {{"Jordan", "PER"}, {"Jordan", "LOC"}, {"Jordan", "LOC"}, {"Paris", "ORG"}, {"Paris", "LOC"}});
  agree_on_kinds(document, names);
  CHECK(shown(document, names) == Names{"Jordan LOC", "Jordan LOC", "Jordan LOC", "Paris ORG", "Paris LOC"});
}

TEST_CASE("of two kinds as frequent that of what stands behind a preposition holds, but for a title or a full name") {
  const Document document = support::analyze("Velmi won. It rained in Velmi. Mr. Tarn stayed in Tarn.");
  auto names = find(document, {{"Velmi", "PER"}, {"Velmi", "LOC"}, {"Tarn", "PER"}, {"Tarn", "LOC"}});
  agree_on_kinds(document, names);
  CHECK(shown(document, names) == Names{"Velmi LOC", "Velmi LOC", "Tarn PER", "Tarn LOC"});
}

TEST_CASE("a name of two words that is once a person and once stands behind a preposition is a place, but where it begins with a first name") {
  const Document document = support::analyze("Velm Halden slept. They swam near Velm Halden. Susan Moss slept. They swam near Susan Moss.");
  auto names = find(document, {{"Velm Halden", "PER"}, {"Velm Halden", "LOC"}, {"Susan Moss", "PER"}, {"Susan Moss", "LOC"}});
  agree_on_kinds(document, names);
  CHECK(shown(document, names) == Names{"Velm Halden LOC", "Velm Halden LOC", "Susan Moss PER", "Susan Moss LOC"});
}

TEST_CASE("what the text calls a town is one, and so is a listed town in which something is") {
  const Document document = support::analyze("They left the central town of Velm for the council of Tarn. It rained in Oslo and in Oslo's squad.");
  auto names = find(document, {{"Velm", "ORG"}, {"Tarn", "ORG"}, {"Oslo", "ORG"}, {"Oslo", "ORG"}});
  take_homes_for_places(document, names);
  CHECK(shown(document, names) == Names{"Velm LOC", "Tarn ORG", "Oslo LOC", "Oslo ORG"});
}

TEST_CASE("a body's short name is that of its full one") {
  const Document document = support::analyze("Arvel Holdings said that Arvel pays. The shares of Arvel fell.");
  auto names = find(document, {{"Arvel Holdings", "ORG"}, {"Arvel", "PER"}, {"Arvel", "PER"}});
  follow_full_names(document, names);
  CHECK(shown(document, names) == Names{"Arvel Holdings ORG", "Arvel ORG", "Arvel ORG"});
}

TEST_CASE("a person keeps the name that a body shares, where the article speaks of a person") {
  const Document in_full = support::analyze("Oru Tadek left the Tadek Organization. Tadek smiled.");
  auto names = find(in_full, {{"Oru Tadek", "PER"}, {"Tadek Organization", "ORG"}, {"Tadek", "PER"}});
  follow_full_names(in_full, names);
  CHECK(shown(in_full, names) == Names{"Oru Tadek PER", "Tadek Organization ORG", "Tadek PER"});

  const Document titled = support::analyze("President Tadek left the Tadek Organization. Tadek smiled.");
  names = find(titled, {{"Tadek", "PER"}, {"Tadek Organization", "ORG"}, {"Tadek", "PER"}});
  follow_full_names(titled, names);
  CHECK(shown(titled, names) == Names{"Tadek PER", "Tadek Organization ORG", "Tadek PER"});

  const Document first_name = support::analyze("Susan Foods paid Susan.");
  names = find(first_name, {{"Susan Foods", "ORG"}, {"Susan", "PER"}});
  follow_full_names(first_name, names);
  CHECK(shown(first_name, names) == Names{"Susan Foods ORG", "Susan PER"});
}

TEST_CASE("a word that was found as a place is the person whose last name it is") {
  const Document document = support::analyze("Oru West met the West. West left Paris, where Ana Paris slept.");
  auto names = find(document, {{"Oru West", "PER"}, {"West", "LOC"}, {"West", "LOC"}, {"Paris", "LOC"}, {"Ana Paris", "PER"}});
  follow_full_names(document, names);
  CHECK(shown(document, names) == Names{"Oru West PER", "West LOC", "West PER", "Paris LOC", "Ana Paris PER"});
}

TEST_CASE("a country by its whole name is no body") {
  const Document document = support::analyze("The United States radio host left Chad and the United Bank.");
  auto names = find(document, {{"United States", "ORG"}, {"Chad", "ORG"}, {"United Bank", "ORG"}});
  take_countries_for_places(document, names);
  CHECK(shown(document, names) == Names{"United States LOC", "Chad ORG", "United Bank ORG"});
}

TEST_CASE("what a number goes on with is a code, and a country before a currency is money") {
  const Document document = support::analyze("The KF-21 and BA.5 cost 40 US dollars and 3 U.S.$, said Orlen. In Velm-2 the US paid.");
  auto names = find(document, {{"KF", "ORG"}, {"BA", "ORG"}, {"US", "LOC"}, {"U.S.", "LOC"},
                               {"Orlen", "PER"}, {"Velm", "LOC"}, {"US", "LOC"}});
  leave_out_codes(document, names);
  CHECK(shown(document, names) == Names{"Orlen PER", "Velm LOC", "US LOC"});
}

TEST_CASE("several of a people are no person, but one may bear the name of a people") {
  const Document document = support::analyze("Muslims met Christian there.");
  const FineTypes types(document);
  CHECK(types.choose("PER", {0, 7}) == EntityType::Norp);
  CHECK(types.choose("PER", {12, 21}) == EntityType::Person);
}

TEST_CASE("planets and what ends in small letters are no towns, and a number tells no type") {
  const Document document = support::analyze("Mars met Velm brines on Highway 11.");
  const FineTypes types(document);
  CHECK(types.choose("LOC", {0, 4}) == EntityType::Location);
  CHECK(types.choose("LOC", {9, 20}) == EntityType::Location);
  CHECK(types.choose("LOC", {24, 34}) == EntityType::Facility);
}

TEST_CASE("a state by its letters is no body, and a house of parliament no place") {
  const Document document = support::analyze("Orlen left NSW and the House.");
  auto names = find(document, {{"NSW", "ORG"}, {"House", "LOC"}});
  take_countries_for_places(document, names);
  CHECK(shown(document, names) == Names{"NSW LOC", "House ORG"});
}

TEST_CASE("councils and courts without a place are none") {
  const Document document = support::analyze("The Order in Council of Oslo left.");
  auto names = find(document, {{"Council", "LOC"}, {"Oslo", "LOC"}});
  take_countries_for_places(document, names);
  CHECK(shown(document, names) == Names{"Council ORG", "Oslo LOC"});
}

TEST_CASE("a place is a building, a landscape or a festival by the word that ends or opens its name") {
  const Document document = support::analyze("Velm Gardens, Velm Fest, Lake Velm, Oslo.");
  const FineTypes types(document);
  CHECK(types.choose("LOC", {0, 12}) == EntityType::Facility);
  CHECK(types.choose("LOC", {14, 23}) == EntityType::Event);
  CHECK(types.choose("LOC", {25, 34}) == EntityType::Location);
  CHECK(types.choose("LOC", {36, 40}) == EntityType::Gpe);
}

TEST_CASE("a convention is held, or signed where a town or a matter of treaties stands before it") {
  const Document document = support::analyze("Velm Collectors Convention, Oslo Convention, Cluster Munitions Convention.");
  const FineTypes types(document);
  CHECK(types.choose("MISC", {0, 26}) == EntityType::Event);
  CHECK(types.choose("MISC", {28, 43}) == EntityType::Law);
  CHECK(types.choose("MISC", {45, 73}) == EntityType::Law);
}

TEST_CASE("nobody's last name is that of a people, but behind a first name") {
  const Document document = support::analyze("They told Velmic American and met Bo European.");
  auto names = find(document, {{"Velmic American", "PER"}, {"Bo European", "PER"}});
  take_peoples_for_bodies(document, names);
  CHECK(shown(document, names) == Names{"Velmic American ORG", "Bo European PER"});
}

}  // namespace
}  // namespace nutgraf::names
