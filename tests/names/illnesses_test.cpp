#include "names/illnesses.h"

#include <doctest/doctest.h>

#include "names/found_names.h"

namespace nutgraf::names {
namespace {

using Names = std::vector<std::string>;

TEST_CASE("An illness and its acronym are no names") {
  const Document document = support::analyze("Then Hive Velm Syndrome spread, as did \"mad hen disease\" (BNE). BNE is rare, says the Velm Disease Office (VNE).");
  auto names = find(document, {{"Hive Velm Syndrome", "ORG"}, {"BNE", "ORG"}, {"BNE", "ORG"}, {"Velm Disease Office", "ORG"}, {"VNE", "ORG"}});
  leave_out_illnesses(document, names);
  CHECK(shown(document, names) == Names{"Velm Disease Office ORG", "VNE ORG"});
}

TEST_CASE("What an illness is called before its kind is no name, and a place is none only there") {
  const Document document = support::analyze("They fear Velmpox disease. Velmpox spreads in Oslo, as the Oslo flu did.");
  auto names = find(document, {{"Velmpox", "ORG"}, {"Velmpox", "ORG"}, {"Oslo", "LOC"}, {"Oslo", "LOC"}});
  leave_out_illnesses(document, names);
  CHECK(shown(document, names) == Names{"Oslo LOC"});
}

TEST_CASE("The acronym of an illness may have a hyphen") {
  const Document document = support::analyze("They fear strong tuberculosis (XDR-TB) now, and XDR-TB spreads.");
  auto names = find(document, {{"XDR-TB", "ORG"}, {"XDR-TB", "ORG"}});
  leave_out_illnesses(document, names);
  CHECK(names.empty());
}

TEST_CASE("An illness alone or with its type is no name") {
  const Document document = support::analyze("Then Hepatitis spread, then Hepatitis A, as Flu Road said.");
  auto names = find(document, {{"Hepatitis", "PER"}, {"Hepatitis A", "PER"}, {"Flu Road", "LOC"}});
  leave_out_illnesses(document, names);
  CHECK(shown(document, names) == Names{"Flu Road LOC"});
}

}  // namespace
}  // namespace nutgraf::names
