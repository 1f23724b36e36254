#include <doctest/doctest.h>

#include <optional>
#include <string>

#include "events/clauses.h"
#include "support/parsed.h"
#include "support/reading.h"
#include "story/story.h"

using namespace nutgraf;

namespace {

/// The story of a text whose token `verb` is an event of the day that token `time` names; token `patient`, where given, takes part in it.
Story story_of(Document& document, std::uint32_t verb, std::uint32_t time, std::optional<std::uint32_t> patient = {}) {
  document.times = {{document.tokens[time].span, TimeType::Date, "2024-03-01", "", Date{2024, 3, 1}, Date{2024, 3, 1}, TimeAnchor::None}};
  Event event;
  event.token = {verb};
  event.span = document.tokens[verb].span;
  event.lemma = document.tags[verb].lemma;
  event.time = {0};
  if (patient) event.participants.push_back({"patient", "", document.tokens[*patient].span, {}});
  document.events = {event};
  events::add_clauses(document, document.events);
  return story::find_story(document);
}

/// The clause of the one row of that story.
std::string clause_of(const std::string& lines, std::uint32_t verb, std::uint32_t time, std::optional<std::uint32_t> patient = {}) {
  Document document = test::parsed(lines);
  const Story story = story_of(document, verb, time, patient);
  REQUIRE(story.timeline.size() == 1);
  return story.timeline[0].clause ? test::words(document, *story.timeline[0].clause) : "";
}

}  // namespace

TEST_CASE("A row on the timeline is told by its clause, from the subject to all that completes the verb") {
  CHECK(clause_of("Officials official NOUN NNS 2 nsubj\ntook take VERB VBD 0 root\nboats boat NOUN NNS 2 obj\nout out ADP IN 6 case\n"
                  "of of ADP IN 4 fixed\nservice service NOUN NN 2 obl\nFriday Friday PROPN NNP 2 obl\n",
                  1, 6) == "Officials took boats out of service Friday");
}

TEST_CASE("A row whose deed is a noun has no clause") {
  CHECK(clause_of("The the DET DT 2 det\nstrike strike NOUN NN 3 nsubj\nhurt hurt VERB VBD 0 root\ntrade trade NOUN NN 3 obj\n"
                  "Friday Friday PROPN NNP 3 obl\n",
                  1, 4)
            .empty());
}

const char* const kOtherSubject =
    "Officials official NOUN NNS 2 nsubj\nwant want VERB VBP 0 root\nto to PART TO 4 mark\nsell sell VERB VB 2 xcomp\n"
    "boats boat NOUN NNS 4 obj\nFriday Friday PROPN NNP 4 obl\n";

TEST_CASE("A row whose subject stands in another clause has no clause") { CHECK(clause_of(kOtherSubject, 3, 5, 4).empty()); }

TEST_CASE("A lone verb is no row: without a clause and without anybody who takes part it tells nothing") {
  Document document = test::parsed(kOtherSubject);
  CHECK(story_of(document, 3, 5).timeline.empty());
}

TEST_CASE("A noun whose verb has a row of the same day has none of its own") {
  Document document = test::parsed(
      "Another another DET DT 2 det\nexplosion explosion NOUN NN 3 nsubj\nhit hit VERB VBD 0 root\nbuses bus NOUN NNS 3 obj\n"
      "Friday Friday PROPN NNP 3 obl\n");
  const Date day{2024, 3, 1};
  document.times = {{document.tokens[4].span, TimeType::Date, "2024-03-01", "", day, day, TimeAnchor::None}};
  for (const std::uint32_t token : {1u, 2u}) {
    Event event;
    event.token = {token};
    event.span = document.tokens[token].span;
    event.lemma = document.tags[token].lemma;
    event.time = {0};
    document.events.push_back(event);
  }
  events::add_clauses(document, document.events);
  const Story story = story::find_story(document);
  REQUIRE(story.timeline.size() == 1);
  CHECK(story.timeline[0].event == Id<Event>{1});
  CHECK(test::words(document, *story.timeline[0].clause) == "Another explosion hit buses Friday");
}

TEST_CASE("A row that holds a closing quotation mark begins with the opening one") {
  CHECK(clause_of("Still still ADV RB 7 advmod\n\" \" PUNCT `` 4 punct\nthree three NUM CD 4 nummod\nmen man NOUN NNS 7 nsubj:pass\n"
                  "\" \" PUNCT '' 4 punct\nwere be AUX VBD 7 aux:pass\nkilled kill VERB VBN 0 root\nFriday Friday PROPN NNP 7 obl\n",
                  6, 7) == "\" three men \" were killed Friday");
}
