#include "events/confidence.h"

#include <doctest/doctest.h>

#include <string>

#include "support/events_of.h"
#include "support/parsed.h"

using namespace nutgraf;

namespace {

/// How sure the last event of an article is.
double confidence(const std::string& lines) {
  const Document document = test::parsed(lines);
  std::vector<Event> events = test::events_of(document);
  events::set_confidence(document, events);
  return events.back().confidence;
}

const std::string kTold = "Nuns nun NOUN NNS 2 nsubj\nsold sell VERB VBD 0 root\nit it PRON PRP 2 obj\n";

}  // namespace

TEST_CASE("A deed in the past tense of a main clause is surer than a purpose") {
  CHECK(confidence("Nuns nun NOUN NNS 2 nsubj\nsold sell VERB VBD 0 root\nships ship NOUN NNS 2 obj\n") >
        confidence("Nuns nun NOUN NNS 2 nsubj\nleft leave VERB VBD 0 root\nto to PART TO 4 mark\nsell sell VERB VB 2 advcl\nships ship NOUN NNS 4 obj\n"));
}

TEST_CASE("A pronoun that nobody knows makes a deed less sure") {
  CHECK(confidence(kTold) < confidence("Nuns nun NOUN NNS 2 nsubj\nsold sell VERB VBD 0 root\nships ship NOUN NNS 2 obj\n"));
}

TEST_CASE("What somebody is quoted with is less sure than what the article tells") {
  const Document document = test::parsed("Nuns nun NOUN NNS 2 nsubj\nsold sell VERB VBD 0 root\nships ship NOUN NNS 2 obj\n");
  std::vector<Event> plain = test::events_of(document), claimed = plain;
  claimed.front().quote = {0};
  events::set_confidence(document, plain);
  events::set_confidence(document, claimed);
  CHECK(claimed.front().confidence < plain.front().confidence);
}

TEST_CASE("Confidence weighs salience") {
  const Document document = test::parsed(kTold);
  std::vector<Event> events = test::events_of(document);
  events.front().salience = 0.5;
  events::set_confidence(document, events);
  CHECK(events.front().salience == doctest::Approx(0.5 * events.front().confidence));
}
