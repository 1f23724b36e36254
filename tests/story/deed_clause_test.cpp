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

/// The clause of the row of that story; empty where it has none.
std::string clause_of(const std::string& lines, std::uint32_t verb, std::uint32_t time, std::optional<std::uint32_t> patient = {}) {
  Document document = test::parsed(lines);
  const Story story = story_of(document, verb, time, patient);
  return story.timeline.empty() ? "" : test::words(document, *story.timeline.at(0).clause);
}

}  // namespace

TEST_CASE("A row on the timeline is told by its clause, from the subject to all that completes the verb") {
  CHECK(clause_of("Officials official NOUN NNS 2 nsubj\ntook take VERB VBD 0 root\nboats boat NOUN NNS 2 obj\nout out ADP IN 6 case\n"
                  "of of ADP IN 4 fixed\nservice service NOUN NN 2 obl\nFriday Friday PROPN NNP 2 obl\n",
                  1, 6) == "Officials took boats out of service Friday");
}

TEST_CASE("A noun that no verb carries has no row") {
  CHECK(clause_of("The the DET DT 2 det\nstrike strike NOUN NN 3 nsubj\nhurt hurt VERB VBD 0 root\ntrade trade NOUN NN 3 obj\n"
                  "Friday Friday PROPN NNP 3 obl\n",
                  1, 4)
            .empty());
}

const char* const kOtherSubject =
    "Officials official NOUN NNS 2 nsubj\nwant want VERB VBP 0 root\nto to PART TO 4 mark\nsell sell VERB VB 2 xcomp\n"
    "boats boat NOUN NNS 4 obj\nFriday Friday PROPN NNP 4 obl\n";

TEST_CASE("A deed whose subject stands in another clause has no row") { CHECK(clause_of(kOtherSubject, 3, 5, 4).empty()); }

TEST_CASE("What is scheduled has a row, told with the verb that schedules it") {
  CHECK(clause_of("Voters voter NOUN NNS 3 nsubj:pass\nare be AUX VBP 3 aux:pass\nscheduled schedule VERB VBN 0 root\nto to PART TO 5 mark\n"
                  "vote vote VERB VB 3 xcomp\nFriday Friday PROPN NNP 5 obl\n",
                  4, 5) == "Voters are scheduled to vote Friday");
}

TEST_CASE("A clause about a noun and a participle have no row") {
  CHECK(clause_of("Parts part NOUN NNS 5 nsubj\nshe she PRON PRP 3 nsubj\nplayed play VERB VBD 1 acl:relcl\nFriday Friday PROPN NNP 3 obl\n"
                  "pleased please VERB VBD 0 root\nfans fan NOUN NNS 5 obj\n",
                  2, 3)
            .empty());
  CHECK(clause_of("Fans fan NOUN NNS 2 nsubj\nsang sing VERB VBD 0 root\nwith with SCONJ IN 5 mark\nprices price NOUN NNS 5 nsubj\n"
                  "falling fall VERB VBG 2 advcl\nFriday Friday PROPN NNP 5 obl\n",
                  4, 5)
            .empty());
}

TEST_CASE("A time that only bounds a state gives it no row") {
  const auto row = [](const std::string& preposition) {
    return clause_of("Liberals liberal NOUN NNS 3 nsubj\nhave have AUX VBP 3 aux\nheld hold VERB VBN 0 root\nit it PRON PRP 3 obj\n" + preposition +
                         "creation creation NOUN NN 3 obl\nin in ADP IN 8 case\n1984 1984 NUM CD 6 nmod\n",
                     2, 7);
  };
  CHECK(row("since since ADP IN 6 case\n").empty());
  CHECK(row("despite despite ADP IN 6 case\n").empty());
  CHECK(!row("at at ADP IN 6 case\n").empty());
}

TEST_CASE("A day that another sentence names gives a deed no row, unless that sentence tells of it too") {
  Document document = test::parsed(
      "Voting voting NOUN NN 2 nsubj\nends end VERB VBZ 0 root\nFriday Friday PROPN NNP 2 obl\n\n"
      "Liberals liberal NOUN NNS 2 nsubj\nwon win VERB VBD 0 root\nseats seat NOUN NNS 2 obj\n");
  CHECK(story_of(document, 4, 2).timeline.empty());
  document.events[0].mentions = {document.tokens[0].span};
  CHECK(story::find_story(document).timeline.size() == 1);
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

TEST_CASE("A clause keeps what somebody is quoted as saying or is held to have done") {
  CHECK(clause_of("Papers paper NOUN NNS 2 nsubj\nquoted quote VERB VBD 0 root\nMoss Moss PROPN NNP 2 obj\nFriday Friday PROPN NNP 2 obl\nas as SCONJ IN 6 mark\n"
                  "saying say VERB VBG 2 advcl\nso so ADV RB 6 advmod\n",
                  1, 3) == "Papers quoted Moss Friday as saying so");
  CHECK(clause_of("Moss Moss PROPN NNP 3 nsubj:pass\nwas be AUX VBD 3 aux:pass\nprojected project VERB VBN 0 root\nFriday Friday PROPN NNP 3 obl\nto to PART TO 7 mark\n"
                  "have have AUX VB 7 aux\nwon win VERB VBN 3 advcl\n",
                  2, 3) == "Moss was projected Friday to have won");
}
