#include "events/links.h"

#include <doctest/doctest.h>

#include "events/events.h"
#include "support/parsed.h"

using namespace nutgraf;

namespace {

std::vector<EventLink> links(const std::string& mark) {
  Document document = test::parsed("Riders rider NOUN NNS 2 nsubj\nfled flee VERB VBD 0 root\nx " + mark +
                                   " SCONJ IN 5 mark\ntrains train NOUN NNS 5 nsubj\ncollided collide VERB VBD 2 advcl\n");
  document.events = events::find_events(document);
  return events::find_links(document);
}

}  // namespace

TEST_CASE("A conjunction of time orders two events") {
  REQUIRE(links("after").size() == 1);
  CHECK(links("after")[0].first == Id<Event>{0});
  CHECK(links("after")[0].order == TemporalOrder::After);
  CHECK(links("before")[0].order == TemporalOrder::Before);
}

TEST_CASE("What stands behind because is the cause of what stands before it") {
  REQUIRE(links("because").size() == 1);
  CHECK(links("because")[0].first == Id<Event>{1});
  CHECK(links("because")[0].order == TemporalOrder::Causes);
}

TEST_CASE("Other words order nothing") { CHECK(links("although").empty()); }
