#include "places/gazetteer.h"

#include <doctest/doctest.h>

#include "support/gazetteer_file.h"
#include "support/noise.h"

using namespace nutgraf;
using places::Gazetteer;
using places::NameUse;
using places::PlaceKind;
using Bytes = std::vector<std::uint8_t>;

namespace {

/// The code of the error that reading gives; empty where it gives a gazetteer.
std::string code(const test::WeightsFile& file) {
  const Result<Gazetteer> read = Gazetteer::read(test::bytes_of_gazetteer(file));
  return read ? "" : read.error().code;
}

}  // namespace

TEST_CASE("A place is read as it was written, by any of its names") {
  const Result<Gazetteer> read = Gazetteer::read(test::bytes_of_gazetteer(test::small_gazetteer()));
  REQUIRE(read);
  const Gazetteer& gazetteer = read.value();
  const auto vell = gazetteer.find("vell");
  REQUIRE(vell.size() == 2);
  CHECK(vell[0].use == NameUse::Name);
  const places::Place city = gazetteer.place(vell[0].place);
  CHECK(city.kind == PlaceKind::City);
  CHECK(city.latitude == 10.5);
  CHECK(city.longitude == -20.0);
  CHECK(city.region == "XA.1");
  CHECK(city.country() == "XA");
  CHECK(city.geonames == 263);
  CHECK(vell[1].use == NameUse::Demonym);
  CHECK(gazetteer.place(vell[1].place).kind == PlaceKind::Country);
  CHECK(gazetteer.find("xanda").size() == 1);
}

TEST_CASE("What stands before, between and behind the names is not found") {
  const Result<Gazetteer> read = Gazetteer::read(test::bytes_of_gazetteer(test::small_gazetteer()));
  REQUIRE(read);
  for (const char* key : {"", "a", "vel", "vella", "w", "xandas", "z"}) CHECK(read.value().find(key).empty());
}

TEST_CASE("Tables that do not fit each other are refused by name") {
  CHECK(code(test::small_gazetteer()) == "");
  CHECK(code(test::small_gazetteer().add("names.places", {2}, Bytes{1, 2})) == "gazetteer");
  CHECK(code(test::small_gazetteer().add("names.others", {2}, Bytes{0, 0})) == "gazetteer");
  CHECK(code(test::small_gazetteer().add("others.place", {3, 1}, Bytes{2, 0, 0})) == "gazetteer");
  CHECK(code(test::small_gazetteer().add("others.use", {1}, Bytes{4})) == "gazetteer");
  CHECK(code(test::small_gazetteer().add("places.kind", {2}, Bytes{3, 11})) == "gazetteer");
  CHECK(code(test::small_gazetteer().add("places.region", {2, 2}, Bytes{2, 0, 0, 0})) == "gazetteer");
  CHECK(code(test::small_gazetteer().add("places.latitude", {2, 2}, Bytes{0, 0, 255, 0})) == "gazetteer");
  CHECK(code(test::small_gazetteer().add("places.geonames", {2, 2}, Bytes{0, 0, 0, 0})) == "shape");
  CHECK(code(test::small_gazetteer().add("names", {4}, Bytes{0, 9, 'v', 'e'})) == "gazetteer");
  CHECK(code(test::small_gazetteer().add("names", {6}, Bytes{0, 1, 'v', 0, 1, 'u'})) == "gazetteer");
  CHECK(code(test::small_gazetteer().add_text("letters", "e\n")) == "gazetteer");
}

TEST_CASE("Weights are no gazetteer, and a gazetteer is no weights") {
  CHECK(Gazetteer::read(test::small_gazetteer().bytes()).error().code == "architecture");
  CHECK(Analyzer::load(test::bytes_of_gazetteer(test::small_gazetteer())).error().code == "architecture");
}

TEST_CASE("The shipped gazetteer knows the capitals of the world by the ways in which they are written") {
  const Result<Gazetteer> read = Gazetteer::read(test::shipped_gazetteer());
  REQUIRE(read);
  const Gazetteer& gazetteer = read.value();
  for (const std::string name : {"Bogotá", "BOGOTA", "Washington, D.C.", "Washington D.C.", "Kyiv", "Kiev", "Port-au-Prince", "N’Djamena", "St. John's", "Hanoi"}) {
    CAPTURE(name);
    CHECK_FALSE(gazetteer.find(gazetteer.key(name)).empty());
  }
  CHECK(gazetteer.key("  St.  John’s ") == "saint johns");
  CHECK(gazetteer.key("Łódź") == "lodz");
}
