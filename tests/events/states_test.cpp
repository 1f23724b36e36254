#include <doctest/doctest.h>

#include "support/events_of.h"
#include "support/parsed.h"

using namespace nutgraf;

namespace {

/// The lemmas of the events of a hand-made article.
std::vector<std::string> lemmas(const std::string& lines) {
  std::vector<std::string> all;
  for (const Event& event : test::events_of(test::parsed(lines))) all.push_back(event.lemma);
  return all;
}

using Lemmas = std::vector<std::string>;

const std::string kMira = "Mira Mira PROPN NNP 2 nsubj\n";

}  // namespace

TEST_CASE("What somebody feels lasts and is no event") {
  CHECK(lemmas(kMira + "adores adore VERB VBZ 0 root\nhorses horse NOUN NNS 2 obj\n").empty());
  CHECK(lemmas(kMira + "feeds feed VERB VBZ 0 root\nhorses horse NOUN NNS 2 obj\n") == Lemmas{"feed"});
}

TEST_CASE("A phase is no event, the deed behind it is") {
  const std::string deed = "to to PART TO 5 mark\nwin win VERB VB 2 xcomp\nprizes prize NOUN NNS 5 obj\n";
  CHECK(lemmas(kMira + "went go VERB VBD 0 root\non on ADV RB 2 advmod\n" + deed) == Lemmas{"win"});
  CHECK(lemmas(kMira + "going go VERB VBG 0 root\nto to PART TO 4 mark\nwin win VERB VB 2 xcomp\nprizes prize NOUN NNS 4 obj\n") == Lemmas{"win"});
  CHECK(lemmas(kMira + "went go VERB VBD 0 root\nback back ADV RB 2 advmod\n" + deed) == Lemmas{"win"});
  CHECK(lemmas(kMira + "went go VERB VBD 0 root\nhome home ADV RB 2 advmod\n" + deed) == Lemmas{"go", "win"});
}

TEST_CASE("That something told comes beside something else is no event") {
  const auto came = [](const std::string& subject) {
    return lemmas("The the DET DT 2 det\n" + subject + " NOUN NN 3 nsubj\ncame come VERB VBD 0 root\nafter after ADP IN 5 case\nwinter winter NOUN NN 3 obl\n");
  };
  CHECK(came("move move").empty());
  CHECK(came("ferry ferry") == Lemmas{"come"});
}

TEST_CASE("What somebody is told to do is no event") {
  CHECK(lemmas("Ask ask VERB VB 0 root\nnuns nun NOUN NNS 1 obj\n").empty());
  CHECK(lemmas("Nuns nun NOUN NNS 2 nsubj\nask ask VERB VBP 0 root\nnuns nun NOUN NNS 2 obj\n") == Lemmas{"ask"});
}

TEST_CASE("What something is said to be is no event") {
  CHECK(lemmas("It it PRON PRP 4 nsubj\nwas be AUX VBD 4 cop\na a DET DT 4 det\nraid raid NOUN NN 0 root\n").empty());
  CHECK(lemmas("A a DET DT 2 det\nraid raid NOUN NN 3 nsubj\nfailed fail VERB VBD 0 root\n") == Lemmas{"raid", "fail"});
}

TEST_CASE("A name that nobody is said to give is no event") {
  const std::string lake = "The the DET DT 2 det\nlake lake NOUN NN 6 nsubj\n";
  CHECK(lemmas(lake + "also also ADV RB 4 advmod\ncalled call VERB VBN 2 acl\nEmber Ember PROPN NNP 4 xcomp\nfroze freeze VERB VBD 0 root\n") ==
        Lemmas{"freeze"});
}

TEST_CASE("Things set side by side are no event") {
  CHECK(lemmas("Frost frost NOUN NN 5 nsubj\ncombined combine VERB VBN 1 acl\nwith with ADP IN 4 case\nrust rust NOUN NN 2 obl\n"
               "killed kill VERB VBD 0 root\nvines vine NOUN NNS 5 obj\n") == Lemmas{"kill"});
}

TEST_CASE("What something is about does not happen by that") {
  CHECK(lemmas("It it PRON PRP 5 nsubj\nis be AUX VBZ 5 cop\nnot not PART RB 5 advmod\nabout about ADP IN 5 case\nships ship NOUN NNS 0 root\n"
               "and and CCONJ CC 7 cc\nclashes clash NOUN NNS 5 conj\n").empty());
}

TEST_CASE("A press release is a document; a release of hostages is not") {
  CHECK(lemmas("The the DET DT 3 det\npress press NOUN NN 3 compound\nrelease release NOUN NN 4 nsubj\ngrew grow VERB VBD 0 root\n") == Lemmas{"grow"});
  CHECK(lemmas("The the DET DT 2 det\nrelease release NOUN NN 3 nsubj\nfailed fail VERB VBD 0 root\n") == Lemmas{"release", "fail"});
}

TEST_CASE("What rarely happens is no deed, nor is what is coordinated with it") {
  CHECK(lemmas("Storms storm NOUN NNS 4 nsubj:pass\nare be AUX VBP 4 aux:pass\nrarely rarely ADV RB 4 advmod\nseen see VERB VBN 0 root\n"
               "or or CCONJ CC 6 cc\nfilmed film VERB VBN 4 conj\n") == Lemmas{"storm"});
}

TEST_CASE("A farewell and a formula are no events") {
  CHECK(lemmas("May may AUX MD 3 aux\nhe he PRON PRP 3 nsubj\nrest rest VERB VB 0 root\nin in ADP IN 5 case\npeace peace NOUN NN 3 obl\n").empty());
  CHECK(lemmas("She she PRON PRP 4 nsubj:pass\nwill will AUX MD 4 aux\nbe be AUX VB 4 aux:pass\nmissed miss VERB VBN 0 root\nby by ADP IN 6 case\n"
               "fans fan NOUN NNS 4 obl:agent\n").empty());
}

TEST_CASE("How long something takes and what it is associated with are no deeds") {
  const std::string it = "It it PRON PRP 2 nsubj\n", days = "days day NOUN NNS 2 obj\n";
  CHECK(lemmas(it + "took take VERB VBD 0 root\n" + days + "to to PART TO 5 mark\narrive arrive VERB VB 2 csubj\n") == Lemmas{"arrive"});
  CHECK(lemmas(it + "took take VERB VBD 0 root\nmoney money NOUN NN 2 obj\n") == Lemmas{"take"});
  CHECK(lemmas("Mira Mira PROPN NNP 3 nsubj:pass\nwas be AUX VBD 3 aux:pass\nassociated associate VERB VBN 0 root\nwith with ADP IN 5 case\n"
               "finds find NOUN NNS 3 obl\n")
            .empty());
}

TEST_CASE("How the calendar moves on is no event") {
  const auto with_time = [](const std::string& lines, std::uint32_t token) {
    Document document = test::parsed(lines);
    TimeExpression time;
    time.span = document.tokens[token].span;
    document.times.push_back(time);
    return test::events_of(document).size();
  };
  CHECK(with_time("July July PROPN NNP 2 nsubj\ncame come VERB VBD 0 root\nto to ADP IN 5 case\na a DET DT 5 det\nclose close NOUN NN 2 obl\n", 0) == 0);
  CHECK(with_time("Guests guest NOUN NNS 2 nsubj\nreached reach VERB VBD 0 root\nJuly July PROPN NNP 2 obj\n", 2) == 0);
  CHECK(with_time("Guests guest NOUN NNS 2 nsubj\narrived arrive VERB VBD 0 root\nFriday Friday PROPN NNP 2 obl\n", 2) == 1);
}

TEST_CASE("Where a thing comes from is no event, somebody who comes has travelled") {
  const auto came = [](const std::string& subject) {
    return lemmas(subject + " NOUN NN 2 nsubj\ncame come VERB VBD 0 root\nfrom from ADP IN 4 case\nabroad abroad NOUN NN 2 obl\n");
  };
  CHECK(came("Money money").empty());
  CHECK(came("Doctor doctor") == Lemmas{"come"});
}

TEST_CASE("Between what something ranges is no event") {
  CHECK(lemmas("Prices price NOUN NNS 2 nsubj\nranged range VERB VBD 0 root\nfrom from ADP IN 4 case\nlow low NOUN NN 2 obl\n").empty());
  CHECK(lemmas("Wolves wolf NOUN NNS 2 nsubj\nranged range VERB VBD 0 root\nfreely freely ADV RB 2 advmod\n") == Lemmas{"range"});
}

TEST_CASE("What something is made of or brings with it is no event") {
  const auto with = [](const std::string& verb) { return lemmas(kMira + "x " + verb + " VERB VBD 0 root\nhorses horse NOUN NNS 2 obj\n"); };
  for (const char* verb : {"comprise", "consist", "constitute", "entail"}) CHECK(with(verb).empty());
  CHECK(with("collect") == Lemmas{"collect"});
}
