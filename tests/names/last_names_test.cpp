#include "names/last_names.h"

#include <doctest/doctest.h>

#include "names/found_names.h"

namespace nutgraf::names {
namespace {

using Names = std::vector<std::string>;

TEST_CASE("a town's name that is somebody's last name is that person where nothing takes it for a place") {
  const Document document = support::analyze("Oslo was cold. Police named Bo Oslo. Oslo fled, they said of him.");
  auto names = find(document, {{"Oslo", "LOC"}, {"Bo Oslo", "PER"}, {"Oslo", "LOC"}});
  follow_last_names(document, names);
  CHECK(shown(document, names) == Names{"Oslo LOC", "Bo Oslo PER", "Oslo PER"});
}

TEST_CASE("a town's name stays a town's where the article has it behind a preposition of place or in another name") {
  const Document document = support::analyze("Bo Oslo lives in Oslo. Oslo is cold. Ana Lagos left the Lagos Bridge. Lagos is warm.");
  auto names = find(document, {{"Bo Oslo", "PER"}, {"Oslo", "LOC"}, {"Oslo", "LOC"}, {"Ana Lagos", "PER"}, {"Lagos Bridge", "LOC"}, {"Lagos", "LOC"}});
  follow_last_names(document, names);
  CHECK(shown(document, names) == Names{"Bo Oslo PER", "Oslo LOC", "Oslo LOC", "Ana Lagos PER", "Lagos Bridge LOC", "Lagos LOC"});
}

TEST_CASE("initials that label what somebody says are the person whose they are") {
  const Document document = support::analyze("Bo S. Lind asked. ((BSL)): Why? The BSL paid. (XYZ): Why not?");
  auto names = find(document, {{"Bo S. Lind", "PER"}, {"BSL", "ORG"}, {"BSL", "ORG"}, {"XYZ", "ORG"}});
  follow_initials(document, names);
  CHECK(shown(document, names) == Names{"Bo S. Lind PER", "BSL PER", "BSL ORG", "XYZ ORG"});
}

}  // namespace
}  // namespace nutgraf::names
