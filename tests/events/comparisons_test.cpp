#include <doctest/doctest.h>

#include "support/events_of.h"
#include "support/parsed.h"

using namespace nutgraf;
using test::parsed;

namespace {

/// The events of an article in which the tokens from `first` to `last` name a day of 2011.
std::vector<Event> dated(const std::string& lines, std::uint32_t first, std::uint32_t last) {
  Document document = parsed(lines);
  TimeExpression time;
  time.span = {document.tokens[first].span.begin, document.tokens[last].span.end};
  time.from = time.to = Date{2011, 3, 1};
  document.times.push_back(time);
  return test::events_of(document);
}

const std::string kFled = "Nuns nun NOUN NNS 2 nsubj\nfled flee VERB VBD 0 root\n";

}  // namespace

TEST_CASE("A day that a number is held against dates nothing") {
  CHECK(dated(kFled + "in in ADP IN 4 case\n2011 2011 NUM CD 2 obl\n", 3, 3).at(0).time);
  CHECK_FALSE(dated(kFled + "more more ADV RBR 2 advmod\nthan than ADP IN 6 case\nin in ADP IN 6 case\n2011 2011 NUM CD 2 obl\n", 5, 5).at(0).time);
  CHECK_FALSE(dated(kFled + "compared compare VERB VBN 5 case\nwith with ADP IN 3 fixed\n2011 2011 NUM CD 2 obl\n", 4, 4).at(0).time);
}

TEST_CASE("What is the first since a day did not begin on it") {
  const std::string not_fled = "Nuns nun NOUN NNS 4 nsubj\nhave have AUX VBP 4 aux\nnot not PART RB 4 advmod\nfled flee VERB VBN 0 root\n";
  CHECK_FALSE(dated(not_fled + "first first ADV RB 4 advmod\nsince since ADP IN 7 case\n2011 2011 NUM CD 4 obl\n", 6, 6).at(0).time);
  CHECK(dated(not_fled + "since since ADP IN 6 case\n2011 2011 NUM CD 4 obl\n", 5, 5).at(0).time);
}

TEST_CASE("As of a day says until when something is known, and dates nothing") {
  CHECK_FALSE(dated(kFled + "as as ADP IN 5 case\nof of ADP IN 3 fixed\n2011 2011 NUM CD 2 obl\n", 4, 4).at(0).time);
}

TEST_CASE("What happened at some time since a day has no day") {
  CHECK_FALSE(dated(kFled + "since since ADP IN 4 case\n2011 2011 NUM CD 2 obl\n", 3, 3).at(0).time);
}

TEST_CASE("Who names a day as that of something names it on another") {
  const std::string named = "Nuns nun NOUN NNS 2 nsubj\nnamed identify VERB VBD 0 root\n2011 2011 NUM CD 2 obj\n";
  CHECK_FALSE(dated(named + "as as ADP IN 5 case\nday day NOUN NN 2 obl\n", 2, 2).at(0).time);
}

TEST_CASE("A day behind what is asked for is that of the asking") {
  const auto events = dated("Nuns nun NOUN NNS 2 nsubj\nasked demand VERB VBD 0 root\nboats boat NOUN NNS 5 nsubj:pass\nbe be AUX VB 5 aux:pass\n"
                            "freed free VERB VBN 2 ccomp\nin in ADP IN 7 case\n2011 2011 NUM CD 5 obl\n", 6, 6);
  REQUIRE(events.size() == 2);
  CHECK(events[0].time);
  CHECK_FALSE(events[1].time);
  CHECK(events[1].status == EventStatus::Wished);
}

TEST_CASE("A clause that a conjunction joins takes no day from the one before it") {
  const auto events = dated("In in ADP IN 2 case\n2011 2011 NUM CD 6 obl\nand and CCONJ CC 6 cc\nlater later ADV RB 6 advmod\n"
                            "nuns nun NOUN NNS 6 nsubj\nfled flee VERB VBD 0 root\n", 1, 1);
  REQUIRE(events.size() == 1);
  CHECK_FALSE(events[0].time);
}
