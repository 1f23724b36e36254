#include "events/links.h"

#include <doctest/doctest.h>

#include "support/events_of.h"
#include "support/parsed.h"

using namespace nutgraf;

namespace {

std::vector<EventLink> links(const std::string& mark) {
  Document document = test::parsed("Riders rider NOUN NNS 2 nsubj\nfled flee VERB VBD 0 root\nx " + mark +
                                   " SCONJ IN 5 mark\ntrains train NOUN NNS 5 nsubj\ncollided collide VERB VBD 2 advcl\n");
  document.events = test::events_of(document);
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

namespace {

/// "first order second" by lemmas, of each link.
std::vector<std::string> links_of(const std::string& lines) {
  Document document = test::parsed(lines);
  document.events = test::events_of(document);
  constexpr const char* kOrders[] = {" before ", " after ", " during ", " causes "};
  std::vector<std::string> all;
  for (const EventLink& link : events::find_links(document)) {
    all.push_back(document.events[link.first.index].lemma + kOrders[static_cast<int>(link.order)] + document.events[link.second.index].lemma);
  }
  return all;
}

using Links = std::vector<std::string>;

}  // namespace

TEST_CASE("A verb of causing links its subject, its agent or the clause above it to what it caused") {
  CHECK(links_of("Votes vote NOUN NNS 2 nsubj\nsparked spark VERB VBD 0 root\nriots riot NOUN NNS 2 obj\n") == Links{"vote causes riot"});
  CHECK(links_of("Riots riot NOUN NNS 3 nsubj:pass\nwere be AUX VBD 3 aux:pass\ncaused cause VERB VBN 0 root\nby by ADP IN 5 case\n"
                 "votes vote NOUN NNS 3 obl\n") == Links{"vote causes riot"});
  CHECK(links_of("Ruiz Ruiz PROPN NNP 2 nsubj\nresigned resign VERB VBD 0 root\nprompting prompt VERB VBG 2 advcl\n"
                 "riots riot NOUN NNS 3 obj\n") == Links{"resign causes riot"});
}

TEST_CASE("What follows comes after") {
  CHECK(links_of("Marches march NOUN NNS 2 nsubj\nfollowed follow VERB VBD 0 root\nvotes vote NOUN NNS 2 obj\n") ==
        Links{"march after vote"});
  CHECK(links_of("Votes vote NOUN NNS 3 nsubj:pass\nwere be AUX VBD 3 aux:pass\nfollowed follow VERB VBN 0 root\nby by ADP IN 5 case\n"
                 "marches march NOUN NNS 3 obl\n") == Links{"vote before march"});
}

TEST_CASE("What is done in response has what it answers as its cause") {
  CHECK(links_of("They they PRON PRP 2 nsubj\nfled flee VERB VBD 0 root\nin in ADP IN 4 case\nresponse response NOUN NN 2 obl\n"
                 "to to ADP IN 6 case\nraids raid NOUN NNS 4 nmod\n") == Links{"raid causes flee"});
}
