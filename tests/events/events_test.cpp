#include "events/events.h"

#include <doctest/doctest.h>

#include "support/parsed.h"

using namespace nutgraf;
using test::parsed;

namespace {

const std::string kVisit =
    "Two two NUM CD 2 nummod\n"
    "ministers minister NOUN NNS 5 nsubj\n"
    "will will AUX MD 5 aux\n"
    "not not PART RB 5 advmod\n"
    "visit visit VERB VB 0 root\n"
    "the the DET DT 7 det\n"
    "island island NOUN NN 5 obj\n";

std::string words(const Document& document, Span span) { return document.source.text.substr(span.begin, span.size()); }

/// "role words" of each participant of the first event.
std::vector<std::string> participants(const Document& document) {
  std::vector<std::string> all;
  const Event event = events::find_events(document).at(0);
  for (const Participant& one : event.participants) all.push_back(one.role + ' ' + words(document, one.span));
  return all;
}

EventStatus status(const std::string& lines) { return events::find_events(parsed(lines)).at(0).status; }

}  // namespace

TEST_CASE("An article without trees has no events") { CHECK(events::find_events(Document{}).empty()); }

TEST_CASE("Subject and object take part as agent and patient") {
  CHECK(participants(parsed(kVisit)) == std::vector<std::string>{"agent Two ministers", "patient the island"});
}

TEST_CASE("Who is behind by takes part in a passive as agent, and the subject as patient") {
  CHECK(participants(parsed("Bridges bridge NOUN NNS 3 nsubj:pass\n"
                            "were be AUX VBD 3 aux:pass\n"
                            "closed close VERB VBN 0 root\n"
                            "by by ADP IN 5 case\n"
                            "engineers engineer NOUN NNS 3 obl\n")) == std::vector<std::string>{"agent engineers", "patient Bridges"});
}

TEST_CASE("Coordinated subjects are agents each on their own") {
  CHECK(participants(parsed("Miners miner NOUN NNS 4 nsubj\n"
                            "and and CCONJ CC 3 cc\n"
                            "drivers driver NOUN NNS 1 conj\n"
                            "marched march VERB VBD 0 root\n")) == std::vector<std::string>{"agent Miners", "agent drivers"});
}

TEST_CASE("A noun takes the subject of the verb that carries it") {
  const Document document = parsed(
      "Ministers minister NOUN NNS 2 nsubj\n"
      "held hold VERB VBD 0 root\n"
      "talks talk NOUN NNS 2 obj\n");
  const auto events = events::find_events(document);
  REQUIRE(events.size() == 1);
  CHECK(events[0].lemma == "talk");
  CHECK(events[0].support == Id<Token>{1});
  CHECK(participants(document) == std::vector<std::string>{"agent Ministers"});
}

TEST_CASE("Negation goes before the future, the future before the past") {
  CHECK(status(kVisit) == EventStatus::Denied);
  CHECK(status("He he PRON PRP 3 nsubj\nwill will AUX MD 3 aux\ncome come VERB VB 0 root\n") == EventStatus::Planned);
  CHECK(status("He he PRON PRP 3 nsubj\nmay may AUX MD 3 aux\ncome come VERB VB 0 root\n") == EventStatus::Possible);
  CHECK(status("He he PRON PRP 2 nsubj\ncame come VERB VBD 0 root\n") == EventStatus::Happened);
}

TEST_CASE("An infinitive is as true as the verb above it makes it") {
  const auto under = [](const std::string& lemma) {
    return events::find_events(
               parsed("They they PRON PRP 2 nsubj\nx " + lemma + " VERB VBD 0 root\nto to PART TO 4 mark\nflee flee VERB VB 2 xcomp\n"))
        .back()
        .status;
  };
  CHECK(under("manage") == EventStatus::Happened);
  CHECK(under("promise") == EventStatus::Planned);
  CHECK(under("want") == EventStatus::Wished);
  CHECK(under("refuse") == EventStatus::Denied);
}
