#include "plover/plover.h"

#include <doctest/doctest.h>

#include "events/events.h"
#include "support/parsed.h"

using namespace nutgraf;

namespace {

/// "root mode" of each coded event.
std::vector<std::string> codes(const std::string& lines) {
  const Document document = test::parsed(lines);
  std::vector<Event> events = events::find_events(document);
  plover::code_events(document, events);
  std::vector<std::string> all;
  for (const Event& event : events) {
    if (!event.plover.empty()) all.push_back(event.plover + ' ' + event.mode);
  }
  return all;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("What is done to whom decides over the code") {
  CHECK(codes("Rebels rebel NOUN NNS 2 nsubj\nreleased release VERB VBD 0 root\nhostages hostage NOUN NNS 2 obj\n") ==
        Codes{"RETREAT release"});
  CHECK(codes("Police police NOUN NNS 2 nsubj\narrested arrest VERB VBD 0 root\ndrivers driver NOUN NNS 2 obj\n") ==
        Codes{"COERCE arrest"});
}

TEST_CASE("Where nobody political takes part, meeting is no consultation") {
  CHECK(codes("Friends friend NOUN NNS 2 nsubj\nmet meet VERB VBD 0 root\n").empty());
  CHECK(codes("Ministers minister NOUN NNS 2 nsubj\nmet meet VERB VBD 0 root\n") == Codes{"CONSULT "});
}

TEST_CASE("A sentence about sport has no political acts") {
  CHECK(codes("Officials official NOUN NNS 2 nsubj\nmet meet VERB VBD 0 root\nbefore before ADP IN 5 case\nthe the DET DT 5 det\n"
              "match match NOUN NN 2 obl\n")
            .empty());
}

TEST_CASE("A deed that lies ahead is coded as the word that is given") {
  CHECK(codes("Ministers minister NOUN NNS 3 nsubj\nwill will AUX MD 3 aux\nmeet meet VERB VB 0 root\n") == Codes{"AGREE "});
  CHECK(codes("Rebels rebel NOUN NNS 3 nsubj\nwill will AUX MD 3 aux\nattack attack VERB VB 0 root\n") == Codes{"THREATEN "});
}
