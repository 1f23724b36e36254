#include "events/clauses.h"

#include <doctest/doctest.h>

#include <string>

#include "support/events_of.h"
#include "support/parsed.h"
#include "support/reading.h"

using namespace nutgraf;

namespace {

/// The clause of the event that a word names.
std::string clause_of(const std::string& lines, const std::string& word) {
  const Document document = test::parsed(lines);
  std::vector<Event> events = test::events_of(document);
  events::add_clauses(document, events);
  for (const Event& event : events) {
    if (test::words(document, event.span) == word) return test::words(document, event.clause);
  }
  return "no such event";
}

}  // namespace

TEST_CASE("A deed is told with what completes it") {
  CHECK(clause_of("Officials official NOUN NNS 2 nsubj\ncut cut VERB VBD 0 root\nstaff staff NOUN NN 2 obj\nfrom from ADP IN 5 case\n"
                  "aid aid NOUN NN 2 obl\n. . PUNCT . 2 punct\n",
                  "cut") == "Officials cut staff from aid");
}

TEST_CASE("A deed that another verb governs is told from the subject of both") {
  CHECK(clause_of("The the DET DT 2 det\nfirm firm NOUN NN 3 nsubj\nrefused refuse VERB VBD 0 root\nto to PART TO 5 mark\nsell sell VERB VB 3 xcomp\n"
                  "the the DET DT 7 det\nship ship NOUN NN 5 obj\n. . PUNCT . 3 punct\n",
                  "sell") == "The firm refused to sell the ship");
}

const char* const kTwoDeeds =
    "The the DET DT 2 det\ncouncil council NOUN NN 3 nsubj\nclosed close VERB VBD 0 root\nthe the DET DT 5 det\nbridge bridge NOUN NN 3 obj\n"
    "and and CCONJ CC 7 cc\nsued sue VERB VBD 3 conj\nthe the DET DT 9 det\nbuilder builder NOUN NN 7 obj\n. . PUNCT . 3 punct\n";

TEST_CASE("Of two deeds of one subject the first is told without the second, the second with the first") {
  CHECK(clause_of(kTwoDeeds, "closed") == "The council closed the bridge");
  CHECK(clause_of(kTwoDeeds, "sued") == "The council closed the bridge and sued the builder");
}

TEST_CASE("A deed of a relative clause is told with the noun that it tells about") {
  CHECK(clause_of("The the DET DT 2 det\nblast blast NOUN NN 7 nsubj\nthat that PRON WDT 4 nsubj\nkilled kill VERB VBD 2 acl:relcl\n"
                  "two two NUM CD 6 nummod\nmen man NOUN NNS 4 obj\nshook shake VERB VBD 0 root\ntowns town NOUN NNS 7 obj\n",
                  "killed") == "The blast that killed two men");
}

TEST_CASE("An object behind two verbs is done to by both") {
  const std::string ships = "Nuns nun NOUN NNS 2 nsubj\nbuilt build VERB VBD 0 root\nor or CCONJ CC 4 cc\nbought buy VERB VBD 2 conj\nships ship NOUN NNS 2 obj\n";
  CHECK(clause_of(ships, "bought") == "Nuns built or bought ships");
  CHECK(test::events_of(test::parsed(ships)).back().participants.back().role == "patient");
}

TEST_CASE("What a noun is about is told with the noun") {
  CHECK(clause_of("The the DET DT 3 det\nunion union NOUN NN 3 compound\nplans plan NOUN NNS 6 nsubj\nto to PART TO 5 mark\nstrike strike VERB VB 3 acl\n"
                  "failed fail VERB VBD 0 root\n",
                  "strike") == "The union plans to strike");
}

TEST_CASE("A complement is told with the subject of its verb also where a parser takes it for a noun's") {
  CHECK(clause_of("The the DET DT 2 det\nunion union NOUN NN 3 nsubj\nplans plan VERB VBZ 0 root\nto to PART TO 5 mark\nstrike strike VERB VB 3 acl\n",
                  "strike") == "The union plans to strike");
}

TEST_CASE("A deed done to the noun before it is told with that noun") {
  CHECK(clause_of("The the DET DT 2 det\nsentence sentence NOUN NN 5 nsubj\nRuiz Ruiz PROPN NNP 4 nsubj\nreceived receive VERB VBD 2 acl:relcl\n"
                  "shocked shock VERB VBD 0 root\nher her PRON PRP 5 obj\n",
                  "received") == "The sentence Ruiz received");
}

TEST_CASE("A measure of time is told with the clause from which it counts") {
  CHECK(clause_of("Help help NOUN NN 2 nsubj\narrived arrive VERB VBD 0 root\ntwo two NUM CD 4 nummod\ndays day NOUN NNS 2 obl:unmarked\n"
                  "after after SCONJ IN 7 mark\nmines mine NOUN NNS 7 nsubj\nburned burn VERB VBD 2 advcl\n. . PUNCT . 2 punct\n",
                  "arrived") == "Help arrived two days after mines burned");
}

TEST_CASE("A verb of speech is told with what it brings in") {
  Document document = test::parsed("Holm Holm PROPN NNP 2 nsubj\nannounced announce VERB VBD 0 root\non on ADP IN 4 case\nFriday Friday PROPN NNP 2 obl\n"
                                   "it it PRON PRP 6 nsubj\nclosed close VERB VBD 2 ccomp\n");
  std::vector<Event> events = test::events_of(document);
  Quote quote;
  quote.kind = QuoteKind::Indirect;
  quote.spans = {{document.tokens[4].span.begin, document.tokens[5].span.end}};
  quote.cue = Cue{document.tokens[1].span, "announce"};
  document.quotes = {quote};
  events::add_clauses(document, events);
  REQUIRE(!events.empty());
  CHECK(test::words(document, events[0].clause) == "Holm announced on Friday it closed");
}

TEST_CASE("A clause does not begin within brackets, nor with a noun that only a comma ties to its subject") {
  CHECK(clause_of("The the DET DT 2 det\nboard board NOUN NN 6 dep\n( ( PUNCT -LRB- 4 punct\nHDT HDT PROPN NNP 6 nsubj\n) ) PUNCT -RRB- 4 punct\n"
                  "bought buy VERB VBD 0 root\nit it PRON PRP 6 obj\n",
                  "bought") == "The board ( HDT ) bought it");
  CHECK(clause_of("By by ADP IN 2 case\nrelease release NOUN NN 4 compound\n, , PUNCT , 4 punct\nHungary Hungary PROPN NNP 5 nsubj\n"
                  "bought buy VERB VBD 0 root\nit it PRON PRP 5 obj\n",
                  "bought") == "Hungary bought it");
}

TEST_CASE("An adverbial that makes a clause too long for a line is left out, an object never") {
  std::string lines = "Police police NOUN NNS 2 nsubj\nfreed free VERB VBD 0 root\nboys boy NOUN NNS 2 obj\nin in ADP IN 5 case\ntowns town NOUN NNS 2 obl\n";
  for (int word = 6; word < 46; word += 2) lines += "of of ADP IN " + std::to_string(word + 1) + " case\ntowns town NOUN NNS 5 nmod\n";
  CHECK(clause_of(lines, "freed") == "Police freed boys");
}

TEST_CASE("A clause does not end with a bare verb where its complement follows at once") {
  CHECK(clause_of("Nuns nun NOUN NNS 3 nsubj\nare be AUX VBP 3 aux\nwaiting wait VERB VBG 0 root\nafter after SCONJ IN 6 mark\nRuiz Ruiz PROPN NNP 6 nsubj\n"
                  "left leave VERB VBD 3 advcl\n. . PUNCT . 3 punct\n",
                  "waiting") == "Nuns are waiting after Ruiz left");
}

TEST_CASE("A clause ends before a noun that begins the next one, which has it for its subject") {
  const char* const lines =
      "Ruiz Ruiz PROPN NNP 2 nsubj\nfled flee VERB VBD 0 root\nin in ADP IN 4 case\nMay May PROPN NNP 2 obl\n, , PUNCT , 8 punct\nbut but CCONJ CC 8 cc\n"
      "the the DET DT 8 det\npolice police NOUN NNS 2 obl\nin in ADP IN 10 case\nLima Lima PROPN NNP 8 nmod\ncaught catch VERB VBD 2 advcl\n"
      "him he PRON PRP 11 obj\n. . PUNCT . 2 punct\n";
  CHECK(clause_of(lines, "fled") == "Ruiz fled in May");
  const std::vector<Event> events = test::events_of(test::parsed(lines));
  REQUIRE(events.size() == 2);
  CHECK(events[1].participants.front().role == "agent");
  CHECK(test::words(test::parsed(lines), events[1].participants.front().span) == "the police in Lima");
}

TEST_CASE("A coordinated verb has the subject of the nearest verb before it that has one") {
  const char* const lines =
      "Ruiz Ruiz PROPN NNP 2 nsubj\nfled flee VERB VBD 0 root\n, , PUNCT , 6 punct\nbut but CCONJ CC 6 cc\nHolm Holm PROPN NNP 6 nsubj\n"
      "stayed stay VERB VBD 2 conj\nand and CCONJ CC 8 cc\nsang sing VERB VBD 2 conj\n. . PUNCT . 2 punct\n";
  const Document document = test::parsed(lines);
  CHECK(test::words(document, test::events_of(document).back().participants.front().span) == "Holm");
}

TEST_CASE("A condition is told with its conjunction") {
  CHECK(clause_of("Nuns nun NOUN NNS 2 nsubj\nleave leave VERB VBP 0 root\nif if SCONJ IN 6 mark\nthe the DET DT 5 det\ndam dam NOUN NN 6 nsubj\n"
                  "bursts burst VERB VBZ 2 advcl\n. . PUNCT . 2 punct\n",
                  "bursts") == "if the dam bursts");
}

TEST_CASE("A clause that says what something is begins with its own subject") {
  CHECK(clause_of("The the DET DT 2 det\nfear fear NOUN NN 7 nsubj:outer\nis be AUX VBZ 7 cop\nthat that SCONJ IN 7 mark\nnuns nun NOUN NNS 7 nsubj\n"
                  "will will AUX MD 7 aux\nleave leave VERB VB 0 root\n. . PUNCT . 7 punct\n",
                  "leave") == "nuns will leave");
}

TEST_CASE("A noun with a conjunction that ends where a verb begins is its subject") {
  const char* const lines =
      "Peru Peru PROPN NNP 2 nsubj\nbanned ban VERB VBD 0 root\ngames game NOUN NNS 2 obj\nin in ADP IN 5 case\ntowns town NOUN NNS 3 nmod\n"
      "and and CCONJ CC 7 cc\nnuns nun NOUN NNS 5 conj\nhave have AUX VBP 9 aux\nmoved move VERB VBN 2 conj\n. . PUNCT . 2 punct\n";
  CHECK(clause_of(lines, "banned") == "Peru banned games in towns");
  CHECK(clause_of(lines, "moved") == "nuns have moved");
}

TEST_CASE("A clause leaves out the part of a quotation that it would tear") {
  CHECK(clause_of("Nuns nun NOUN NNS 2 nsubj\nseized seize VERB VBD 0 root\nit it PRON PRP 2 obj\n, , PUNCT , 5 punct\nstating state VERB VBG 2 advcl\n"
                  "\" \" PUNCT `` 9 punct\nWe we PRON PRP 9 nsubj\nmust must AUX MD 9 aux\nact act VERB VB 5 ccomp\n",
                  "seized") == "Nuns seized it");
  CHECK(clause_of("We we PRON PRP 2 nsubj\nknow know VERB VBP 4 ccomp\n\" \" PUNCT '' 4 punct\nrejoiced rejoice VERB VBD 0 root\nnuns nun NOUN NNS 4 nsubj\n",
                  "rejoiced") == "rejoiced nuns");
}

TEST_CASE("A clause keeps what says that it is told of another event, or of the whole world") {
  const std::string died = "nuns nun NOUN NNS 6 nsubj\ndied die VERB VBD 0 root\n";
  const auto told_in = [&](const std::string& determiner) {
    return clause_of("In in ADP IN 3 case\n" + determiner + " DET DT 3 det\nyear year NOUN NN 6 obl\n, , PUNCT , 6 punct\n" + died, "died");
  };
  CHECK(told_in("that that") == "In that year , nuns died");
  CHECK(told_in("the the") == "nuns died");
  CHECK(clause_of("Worldwide worldwide ADV RB 4 advmod\n, , PUNCT , 4 punct\nnuns nun NOUN NNS 4 nsubj\ndied die VERB VBD 0 root\n", "died") ==
        "Worldwide , nuns died");
}

TEST_CASE("What something is declared to be is told behind an insertion in dashes") {
  CHECK(clause_of("The the DET DT 2 det\nboard board NOUN NN 3 nsubj\ndeclared declare VERB VBD 0 root\nit it PRON PRP 3 obj\n— — PUNCT : 7 punct\n"
                  "a a DET DT 7 det\nfever fever NOUN NN 4 appos\n— — PUNCT : 12 punct\nto to PART TO 12 mark\nbe be AUX VB 12 cop\na a DET DT 12 det\n"
                  "disaster disaster NOUN NN 3 advcl\n",
                  "declared") == "The board declared it — a fever — to be a disaster");
}

TEST_CASE("A clause leaves out what would break off at its end") {
  CHECK(clause_of("Nuns nun NOUN NNS 2 nsubj\nfought fight VERB VBD 0 root\nthieves thief NOUN NNS 2 obj\nsince since ADP IN 5 case\ntowns town NOUN NNS 2 obl\n"
                  ", , PUNCT , 7 punct\nOslo Oslo PROPN NNP 5 appos\n, , PUNCT , 5 punct\nfell fall VERB VBD 2 advcl\n",
                  "fought") == "Nuns fought thieves");
  const std::string failed = "Nuns nun NOUN NNS 2 nsubj\nfailed fail VERB VBD 0 root\nin in ADP IN ";
  const std::string because = "because because SCONJ IN 7 mark\nthieves thief NOUN NNS 7 nsubj\ncame come VERB VBD 2 advcl\n";
  CHECK(clause_of(failed + "4 case\npart part NOUN NN 2 obl\n" + because, "failed") == "Nuns failed");
  CHECK(clause_of(failed + "5 case\nlarge large ADJ JJ 5 amod\npart part NOUN NN 2 obl\nbecause because SCONJ IN 8 mark\n"
                           "thieves thief NOUN NNS 8 nsubj\ncame come VERB VBD 2 advcl\n", "failed") == "Nuns failed");
}

TEST_CASE("A pronoun and its auxiliary do not end a clause whose quotation is cut off") {
  const auto posted = [](const std::string& subject) {
    return clause_of("Moss Moss PROPN NNP 2 nsubj\nposted post VERB VBD 0 root\nletters letter NOUN NNS 2 obj\n" + subject + " 7 nsubj\nwas be AUX VBD 7 cop\n" +
                         "“ “ PUNCT `` 7 punct\nsorry sorry ADJ JJ 2 ccomp\n. . PUNCT . 2 punct\n",
                     "posted");
  };
  CHECK(posted("he he PRON PRP") == "Moss posted letters");
  CHECK(posted("Lind Lind PROPN NNP") == "Moss posted letters Lind was");
}
