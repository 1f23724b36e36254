#include <doctest/doctest.h>

#include <string>

#include "support/parsed.h"
#include "support/stories.h"

using namespace nutgraf;
using test::story_of;
using test::Words;
using test::words_of;

namespace {

/// "Boats sank", an accident, and a second sentence.
Document accident_and(const std::string& lines) {
  return test::parsed("Boats boat NOUN NNS 2 nsubj\nsank sink VERB VBD 0 root\n\n" + lines);
}

const std::string kPilotSlept =
    "Pilots pilot NOUN NNS 3 nsubj\nhad have AUX VBD 3 aux\nfallen fall VERB VBN 0 root\nasleep asleep ADJ JJ 3 xcomp\n";

}  // namespace

TEST_CASE("What went wrong before an accident answers why") {
  Document document = accident_and(kPilotSlept);
  CHECK(words_of(document, story_of(document).why) == Words{"Pilots had fallen asleep"});
  document = accident_and(
      "Skippers skipper NOUN NNS 2 nsubj\nwent go VERB VBD 0 root\ntoo too ADV RB 4 advmod\nfast fast ADV RB 2 advmod\n");
  CHECK(words_of(document, story_of(document).why) == Words{"Skippers went too fast"});
  document = accident_and("Valves valve NOUN NNS 2 nsubj\nburst burst VERB VBD 0 root\n");
  CHECK(words_of(document, story_of(document).why) == Words{"Valves burst"});
}

TEST_CASE("Without an accident nothing went wrong before it, and people do not burst") {
  Document document = test::parsed("Boats boat NOUN NNS 2 nsubj\nraced race VERB VBD 0 root\n\n" + kPilotSlept);
  CHECK(story_of(document).why.empty());
  document = accident_and("Pupils pupil NOUN NNS 2 nsubj\nburst burst VERB VBD 0 root\n");
  CHECK(story_of(document).why.empty());
}

TEST_CASE("What is denied or only asked is no cause") {
  for (const Factuality factuality : {Factuality::Denied, Factuality::Open, Factuality::Future}) {
    Document document = accident_and(kPilotSlept);
    Proposition slept;
    slept.predicate = {4};
    slept.factuality = factuality;
    document.propositions = {slept};
    CHECK(story_of(document).why.empty());
  }
}

TEST_CASE("A state that somebody denies, asks about or tells of another is no cause") {
  const auto why = [](const std::string& verb, const std::string& mark) {
    Document document = accident_and("Owners owner NOUN NNS 2 nsubj\n" + verb + " VERB VBD 0 root\n" + mark +
                                     " SCONJ IN 6 mark\nskippers skipper NOUN NNS 6 nsubj\nwere be AUX VBD 6 cop\ndrunk drunk ADJ JJ 2 ccomp\n");
    return words_of(document, story_of(document).why);
  };
  CHECK(why("said say", "that that") == Words{"skippers were drunk"});
  CHECK(why("denied deny", "that that").empty());
  CHECK(why("knew know", "whether whether").empty());
}

TEST_CASE("A cause that somebody claims names the claim") {
  Document document = accident_and(kPilotSlept);
  Quote quote;
  quote.spans = {{document.tokens[2].span.begin, document.tokens[5].span.end}};
  document.quotes = {quote};
  const Story story = story_of(document);
  REQUIRE(!story.why.empty());
  CHECK(story.why.front().quote == Id<Quote>{0});
}

TEST_CASE("The course of an accident answers how where something else answers why") {
  const std::string course =
      "Sailors sailor NOUN NNS 2 nsubj\ndied die VERB VBD 0 root\nafter after SCONJ IN 5 mark\nboats boat NOUN NNS 5 nsubj\n"
      "capsized capsize VERB VBD 2 advcl\n";
  Document document = test::parsed(course);
  Story story = story_of(document);
  CHECK(words_of(document, story.why) == Words{"boats capsized"});
  CHECK(story.how.empty());
  document = test::parsed(course + "\n" + kPilotSlept);
  story = story_of(document);
  CHECK(words_of(document, story.why) == Words{"Pilots had fallen asleep"});
  CHECK(words_of(document, story.how) == Words{"boats capsized"});
}

TEST_CASE("What went before another deed, or the proceeding in which it was done, is no cause") {
  const auto why = [](const std::string& before) {
    Document document = test::parsed("Juries jury NOUN NNS 2 nsubj\nconvicted convict VERB VBD 0 root\nsailors sailor NOUN NNS 2 obj\nafter after ADP IN 5 case\n" + before);
    return words_of(document, story_of(document).why);
  };
  CHECK(why("trials trial NOUN NNS 2 obl\n").empty());
  CHECK(why("wars war NOUN NNS 2 obl\n") == Words{"wars"});

  Document document = test::parsed(
      "Gunmen gunman NOUN NNS 2 nsubj\nshot shoot VERB VBD 0 root\nshoppers shopper NOUN NNS 2 obj\n\n"
      "Gunmen gunman NOUN NNS 2 nsubj\nsurrendered surrender VERB VBD 0 root\nafter after SCONJ IN 4 mark\nmeeting meet VERB VBG 2 advcl\n"
      "officers officer NOUN NNS 4 obj\n");
  CHECK(story_of(document, "Gunmen shoot shoppers").why.empty());
}

TEST_CASE("An effect is no cause, nor is what a relative pronoun hides") {
  Document document = test::parsed("Leaks leak NOUN NNS 2 nsubj\ncaused cause VERB VBD 0 root\nexplosions explosion NOUN NNS 2 obj\n");
  CHECK(words_of(document, story_of(document).why) == Words{"Leaks caused explosions"});
  document = test::parsed("This this PRON DT 2 nsubj\ncaused cause VERB VBD 0 root\nexplosions explosion NOUN NNS 2 obj\n");
  CHECK(story_of(document).why.empty());
  document = test::parsed("Leaks leak NOUN NNS 2 nsubj\ncaused cause VERB VBD 0 root\npuddles puddle NOUN NNS 2 obj\n");
  CHECK(story_of(document).why.empty());
}

TEST_CASE("What is said of the cause answers why") {
  Document document = accident_and(
      "Causes cause NOUN NNS 5 nsubj\nof of ADP IN 3 case\naccidents accident NOUN NNS 1 nmod\nwere be AUX VBD 5 cop\n"
      "unclear unclear ADJ JJ 0 root\n");
  CHECK(words_of(document, story_of(document).why) == Words{"Causes of accidents were unclear"});
}

TEST_CASE("Grounds that are cited answer why, those who are cited do not") {
  const auto why = [](const std::string& object) {
    Document document = test::parsed("Mayors mayor NOUN NNS 2 nsubj\nresigned resign VERB VBD 0 root\nciting cite VERB VBG 2 advcl\n" + object);
    return words_of(document, story_of(document).why);
  };
  CHECK(why("illness illness NOUN NN 3 obj\n") == Words{"illness"});
  CHECK(why("sources source NOUN NNS 3 obj\n").empty());
  CHECK(why("aides aide NOUN NNS 3 obj\n").empty());
}

TEST_CASE("Charges and prizes say why somebody is arrested or honoured") {
  Document document = test::parsed(
      "Police police NOUN NNS 2 nsubj\narrested arrest VERB VBD 0 root\nbakers baker NOUN NNS 2 obj\non on ADP IN 5 case\n"
      "suspicion suspicion NOUN NN 2 obl\nof of ADP IN 7 case\narson arson NOUN NN 5 nmod\n");
  CHECK(words_of(document, story_of(document).why) == Words{"suspicion of arson"});
  document = test::parsed(
      "Divers diver NOUN NNS 2 nsubj\nwon win VERB VBD 0 root\nmedals medal NOUN NNS 2 obj\nfor for SCONJ IN 5 mark\n"
      "saving save VERB VBG 2 advcl\nsailors sailor NOUN NNS 5 obj\n");
  CHECK(words_of(document, story_of(document).why) == Words{"for saving sailors"});
}

TEST_CASE("A pronoun with its verb is no answer") {
  Document document = test::parsed(
      "Mayors mayor NOUN NNS 2 nsubj\nresigned resign VERB VBD 0 root\nafter after SCONJ IN 5 mark\nthey they PRON PRP 5 nsubj\n"
      "quarrelled quarrel VERB VBD 2 advcl\n");
  CHECK(story_of(document).why.empty());
}

TEST_CASE("No things answer who, but those who suffer by them") {
  Document document = test::parsed(
      "Storms storm NOUN NNS 2 nsubj\ndrowned drown VERB VBD 0 root\nsailors sailor NOUN NNS 2 obj\n");
  CHECK(words_of(document, story_of(document).who) == Words{"sailors"});
  document = test::parsed("Storms storm NOUN NNS 2 nsubj\nclosed close VERB VBD 0 root\nharbours harbour NOUN NNS 2 obj\n");
  CHECK(story_of(document).who.empty());
}

TEST_CASE("A title that only labels or sets a scene answers nothing") {
  for (const char* title : {"Interview: councils and their bridges", "Bridges mended: live updates",
                            "On the opened bridges of councils"}) {
    Document document = test::parsed(
        "Councils council NOUN NNS 2 nsubj\nmended mend VERB VBD 0 root\nbridges bridge NOUN NNS 2 obj\n\n"
        "Voters voter NOUN NNS 2 nsubj\ncrossed cross VERB VBD 0 root\nbridges bridge NOUN NNS 2 obj\n");
    for (const Answer& answer : story_of(document, title).what) CHECK(!answer.in_title);
  }
}

TEST_CASE("Weather is to blame, a state of health is not") {
  const auto why = [](const std::string& condition) {
    Document document = test::parsed(
        "Divers diver NOUN NNS 2 nsubj\nstopped stop VERB VBD 0 root\nin in ADP IN 5 case\nbad bad ADJ JJ 5 amod\n" + condition);
    return words_of(document, story_of(document).why);
  };
  CHECK(why("conditions condition NOUN NNS 2 obl\n") == Words{"bad conditions"});
  CHECK(why("condition condition NOUN NN 2 obl\n").empty());
  Document lunar = test::parsed(
      "Divers diver NOUN NNS 2 nsubj\nstopped stop VERB VBD 0 root\nin in ADP IN 5 case\nlunar lunar ADJ JJ 5 amod\nconditions condition NOUN NNS 2 obl\n");
  CHECK(story_of(lunar).why.empty());
}

TEST_CASE("A manner is what is acted with, not with whom") {
  const auto how = [](const std::string& noun) {
    Document document = test::parsed("Crowds crowd NOUN NNS 2 nsubj\nfought fight VERB VBD 0 root\nwith with ADP IN 4 case\n" + noun);
    document.predicates = {{{1}, {{"ARGM-MNR", {2, 4}}}}};
    return words_of(document, story_of(document).how);
  };
  CHECK(how("sticks stick NOUN NNS 2 obl\n") == Words{"with sticks"});
  CHECK(how("soldiers soldier NOUN NNS 2 obl\n").empty());
}

TEST_CASE("What may come of something is no cause yet") {
  const auto why = [](const std::string& verb) {
    Document document = test::parsed("Strikes strike NOUN NNS 2 nsubj\nspread spread VERB VBD 0 root\n\nRain rain NOUN NN " + verb +
                                     "strikes strike NOUN NNS " + (verb.front() == '3' ? "3" : "2") + " obj\n");
    return words_of(document, story_of(document, "Rain causes strikes").why);
  };
  CHECK(why("2 nsubj\ncaused cause VERB VBD 0 root\n") == Words{"Rain caused strikes"});
  CHECK(why("3 nsubj\nmay may AUX MD 3 aux\ncause cause VERB VB 0 root\n").empty());
}

TEST_CASE("An accident before harm tells how it came about, another thing before it does not") {
  const auto how = [](const std::string& noun) {
    Document document = test::parsed("Sailors sailor NOUN NNS 2 nsubj\ndied die VERB VBD 0 root\nafter after ADP IN 5 case\na a DET DT 5 det\n" + noun +
                                     " NOUN NN 2 obl\nin in ADP IN 7 case\nVelm Velm PROPN NNP 5 nmod\nbecause because SCONJ IN 10 mark\n"
                                     "valves valve NOUN NNS 10 nsubj\nburst burst VERB VBD 2 advcl\n");
    return words_of(document, story_of(document).how);
  };
  CHECK(how("crash crash") == Words{"a crash in Velm"});
  CHECK(how("visit visit").empty());
}
