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

}  // namespace
}  // namespace nutgraf::names
