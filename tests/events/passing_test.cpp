#include "events/passing.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/events_of.h"
#include "support/parsed.h"

using namespace nutgraf;
using test::parsed;

namespace {

using Lemmas = std::vector<std::string>;

/// The lemmas of the events that an article tells.
Lemmas told(const std::string& lines) {
  const Document document = test::with_propositions(parsed(lines));
  std::vector<Event> events = test::events_of(document);
  events::drop_named_in_passing(document, events);
  Lemmas lemmas;
  for (const Event& event : events) lemmas.emplace_back(event.lemma);
  return lemmas;
}

const std::string kNuns = "Nuns nun NOUN NNS 2 nsubj\n";

}  // namespace

TEST_CASE("A deed in a tense is told") { CHECK(told(kNuns + "left leave VERB VBD 0 root\n") == Lemmas{"leave"}); }

TEST_CASE("A deed that a preposition brings in is only named") {
  CHECK(told(kNuns + "paid pay VERB VBD 0 root\nfor for SCONJ IN 4 mark\nbuilding build VERB VBG 2 advcl\nschools school NOUN NNS 4 obj\n") ==
        Lemmas{"pay"});
}

TEST_CASE("What somebody is accused of is told, and by whom it is said") {
  CHECK(told(kNuns + "accused accuse VERB VBD 0 root\nclerks clerk NOUN NNS 2 obj\nof of SCONJ IN 5 mark\nstealing steal VERB VBG 2 advcl\n"
                     "money money NOUN NN 5 obj\n") == Lemmas{"accuse", "steal"});
}

TEST_CASE("A purpose is no deed; what the first of a kind did is one") {
  CHECK(told(kNuns + "marched march VERB VBD 0 root\nto to PART TO 4 mark\nhelp help VERB VB 2 advcl\nclerks clerk NOUN NNS 4 obj\n") == Lemmas{"march"});
  CHECK(told("Holm Holm PROPN NNP 4 nsubj\nwas be AUX VBD 4 cop\nthe the DET DT 4 det\nfirst first ADJ JJ 0 root\nto to PART TO 6 mark\n"
             "resign resign VERB VB 4 acl\n") == Lemmas{"resign"});
}

TEST_CASE("The simple present tells what always holds; what is said by saying it is told") {
  CHECK(told("The the DET DT 2 det\nriver river NOUN NN 3 nsubj\nfeeds feed VERB VBZ 0 root\nlakes lake NOUN NNS 3 obj\n").empty());
  CHECK(told("I I PRON PRP 2 nsubj\nthank thank VERB VBP 0 root\nnuns nun NOUN NNS 2 obj\n") == Lemmas{"thank"});
}

TEST_CASE("What can happen tells of an ability and no deed") {
  CHECK(told("The the DET DT 2 det\ndrug drug NOUN NN 4 nsubj\ncan can AUX MD 4 aux\nkill kill VERB VB 0 root\nnuns nun NOUN NNS 4 obj\n").empty());
}

TEST_CASE("A noun without a party, a day or a place only names its deed") {
  CHECK(told(kNuns + "feared fear VERB VBD 0 root\nan a DET DT 4 det\nattack attack NOUN NN 2 obj\n") == Lemmas{"fear"});
}

TEST_CASE("A noun that a verb carries, or with who did it and to whom, is told") {
  CHECK(told(kNuns + "held hold VERB VBD 0 root\ntalks talk NOUN NNS 2 obj\n") == Lemmas{"talk"});
  CHECK(told("The the DET DT 2 det\ndestruction destruction NOUN NN 8 nsubj\nof of ADP IN 4 case\nschools school NOUN NNS 2 nmod\n"
             "by by ADP IN 6 case\nrebels rebel NOUN NNS 2 nmod\nhas have AUX VBZ 8 aux\nshocked shock VERB VBN 0 root\nnuns nun NOUN NNS 8 obj\n") ==
        Lemmas{"destruction", "shock"});
}

TEST_CASE("A participle that relates two things tells no deed") {
  CHECK(told("The the DET DT 2 det\ndeaths death NOUN NNS 6 nsubj\nlinked link VERB VBN 2 acl\nto to ADP IN 5 case\nfevers fever NOUN NNS 3 obl\n"
             "shocked shock VERB VBD 0 root\nnuns nun NOUN NNS 6 obj\n") == Lemmas{"shock"});
}

TEST_CASE("A gerund that stands alone behind a preposition is no deed") {
  CHECK(told("Of of SCONJ IN 2 mark\nstealing steal VERB VBG 0 root\nmoney money NOUN NN 2 obj\n").empty());
}

TEST_CASE("A verb with a tense whose subject is lost tells a deed of nobody") {
  const std::string bought = "has have AUX VBZ 4 aux\nbought buy VERB VBN 2 ccomp\nmilk milk NOUN NN 4 obj\n";
  CHECK(told(kNuns + "said say VERB VBN 0 root\n" + bought).empty());
  CHECK(told(kNuns + "said say VERB VBD 0 root\nHolm Holm PROPN NNP 5 nsubj\n" +
             "has have AUX VBZ 5 aux\nbought buy VERB VBN 2 ccomp\nmilk milk NOUN NN 5 obj\n") == Lemmas{"buy"});
}

TEST_CASE("A verb of telling whose words are too long for its clause tells nothing") {
  Document document = test::with_propositions(parsed(kNuns + "found find VERB VBD 0 root\nclerks clerk NOUN NNS 4 nsubj\nfled flee VERB VBD 2 ccomp\n"));
  std::vector<Event> events = test::events_of(document);
  for (Event& event : events) event.clause = {document.tokens[0].span.begin, event.span.end};
  events::drop_named_in_passing(document, events);
  REQUIRE(events.size() == 1);
  CHECK(events[0].lemma == "flee");
}

TEST_CASE("One example is not all of those that a verb tells of") {
  const std::string more = "Twenty twenty NUM CD 5 nsubj:pass\nincluding include VERB VBG 3 case\n";
  CHECK(told(more + "nuns nun NOUN NNS 5 nsubj:pass\nwere be AUX VBD 5 aux:pass\nhurt hurt VERB VBN 0 root\n").empty());
}
