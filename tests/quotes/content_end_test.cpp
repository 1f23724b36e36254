// Where reported words end and the reporter goes on, and what reports nothing though a verb of saying stands there.
#include "quotes/content_end.h"

#include <doctest/doctest.h>

#include "support/trees.h"

using namespace nutgraf;
using test::shown;
using test::Words;

namespace {

const std::string kWouldClose =
    "Ruiz/PROPN/NNP/2/nsubj say/VERB/VBD/0/root the/DET/DT/4/det mill/NOUN/NN/6/nsubj would/AUX/MD/6/aux close/VERB/VB/2/ccomp ";

}  // namespace

TEST_CASE("What others say against it is not the speaker's, though what the speaker concedes is") {
  const std::string kThough = "though/SCONJ/IN/9/mark ";
  CHECK(shown("Ruiz said the mill would close though officials urge calm.",
              kWouldClose + kThough + "official/NOUN/NNS/9/nsubj urge/VERB/VBP/6/advcl calm/NOUN/NN/9/obj ./PUNCT/./2/punct") ==
        Words{"Ruiz: the mill would close", "officials: calm"});
  CHECK(shown("Ruiz said the mill would close though rain helps trees.",
              kWouldClose + kThough + "rain/NOUN/NN/9/nsubj help/VERB/VBZ/6/advcl tree/NOUN/NNS/9/obj ./PUNCT/./2/punct") ==
        Words{"Ruiz: the mill would close though rain helps trees"});
}

TEST_CASE("What the reporter adds behind a comma is not the speaker's") {
  CHECK(shown("Ruiz said the mill would close, which has three sites.",
              kWouldClose + ",/PUNCT/,/9/punct which/PRON/WDT/9/nsubj have/VERB/VBZ/6/acl:relcl three/NUM/CD/11/nummod site/NOUN/NNS/9/obj ./PUNCT/./2/punct") ==
        Words{"Ruiz: the mill would close"});
  CHECK(shown("Ruiz said the mill would close, while rain went on.",
              kWouldClose + ",/PUNCT/,/10/punct while/SCONJ/IN/10/mark rain/NOUN/NN/10/nsubj go/VERB/VBD/6/advcl on/ADV/RP/10/advmod ./PUNCT/./2/punct") ==
        Words{"Ruiz: the mill would close"});
  CHECK(shown("Ruiz said the mill would close, but would not elaborate.",
              kWouldClose + ",/PUNCT/,/11/punct but/CCONJ/CC/11/cc would/AUX/MD/11/aux not/PART/RB/11/advmod elaborate/VERB/VB/6/conj ./PUNCT/./2/punct") ==
        Words{"Ruiz: the mill would close"});
}

TEST_CASE("Behind \"according to\" the rest of the sentence is the source's") {
  CHECK(shown("According to Ruiz mills closed, while rain went on.",
              "accord/VERB/VBG/3/case to/ADP/IN/1/fixed Ruiz/PROPN/NNP/5/obl mill/NOUN/NNS/5/nsubj close/VERB/VBD/0/root ,/PUNCT/,/9/punct "
              "while/SCONJ/IN/9/mark rain/NOUN/NN/9/nsubj go/VERB/VBD/5/advcl on/ADV/RP/9/advmod ./PUNCT/./5/punct") ==
        Words{"Ruiz: mills closed, while rain went on"});
}

TEST_CASE("A relative clause that a comma closes stays among the words") {
  CHECK(shown("Moss accused Ruiz, who was ill, of lying.",
              "Moss/PROPN/NNP/2/nsubj accuse/VERB/VBD/0/root Ruiz/PROPN/NNP/2/obj ,/PUNCT/,/7/punct who/PRON/WP/7/nsubj be/AUX/VBD/7/cop "
              "ill/ADJ/JJ/3/acl:relcl ,/PUNCT/,/10/punct of/SCONJ/IN/10/mark lie/VERB/VBG/7/advcl ./PUNCT/./2/punct") ==
        Words{"Moss: Ruiz, who was ill, of lying"});
}

TEST_CASE("A second clause without a comma is still said") {
  CHECK(shown("Ruiz said the mill was safe and it would stay open.",
              "Ruiz/PROPN/NNP/2/nsubj say/VERB/VBD/0/root the/DET/DT/4/det mill/NOUN/NN/6/nsubj be/AUX/VBD/6/cop safe/ADJ/JJ/2/ccomp "
              "and/CCONJ/CC/10/cc it/PRON/PRP/10/nsubj would/AUX/MD/10/aux stay/VERB/VB/2/conj open/ADJ/JJ/10/xcomp ./PUNCT/./2/punct") ==
        Words{"Ruiz: the mill was safe and it would stay open"});
}

TEST_CASE("Another source behind \"with\" has words of its own") {
  CHECK(shown("Ruiz told reporters the mill had closed, with some papers claiming it had burnt.",
              "Ruiz/PROPN/NNP/2/nsubj tell/VERB/VBD/0/root reporter/NOUN/NNS/2/iobj the/DET/DT/5/det mill/NOUN/NN/7/nsubj have/AUX/VBD/7/aux "
              "close/VERB/VBN/2/ccomp ,/PUNCT/,/11/punct with/SCONJ/IN/11/mark some/DET/DT/11/det paper/NOUN/NNS/7/obl claim/VERB/VBG/11/acl "
              "it/PRON/PRP/15/nsubj have/AUX/VBD/15/aux burn/VERB/VBN/12/ccomp ./PUNCT/./2/punct") ==
        Words{"Ruiz: the mill had closed", "some papers: it had burnt"});
}

TEST_CASE("\"According to\" ends at the source's comma and where a clause reports anew") {
  CHECK(shown("According to reports, of the ten ships, two sank.",
              "accord/VERB/VBG/3/case to/ADP/IN/1/fixed report/NOUN/NNS/11/obl ,/PUNCT/,/3/punct of/ADP/IN/7/case the/DET/DT/7/det ten/NUM/CD/3/nmod "
              "ship/NOUN/NNS/7/nmod ,/PUNCT/,/8/punct two/NUM/CD/11/nsubj sink/VERB/VBD/0/root ./PUNCT/./11/punct") ==
        Words{"reports: of the ten ships, two sank"});
  CHECK(shown("According to Ruiz the mill is safe but she also said that it is old.",
              "accord/VERB/VBG/3/case to/ADP/IN/1/fixed Ruiz/PROPN/NNP/7/obl the/DET/DT/5/det mill/NOUN/NN/7/nsubj be/AUX/VBZ/7/cop "
              "safe/ADJ/JJ/0/root but/CCONJ/CC/11/cc she/PRON/PRP/11/nsubj also/ADV/RB/11/advmod say/VERB/VBD/7/conj that/SCONJ/IN/15/mark "
              "it/PRON/PRP/15/nsubj be/AUX/VBZ/15/cop old/ADJ/JJ/11/ccomp ./PUNCT/./7/punct") == Words{"Ruiz: the mill is safe", "she: that it is old"});
}

TEST_CASE("Topics, findings, readers and aims report no words") {
  CHECK(shown("The mayor discussed the plan.",
              "the/DET/DT/2/det mayor/NOUN/NN/3/nsubj discuss/VERB/VBD/0/root the/DET/DT/5/det plan/NOUN/NN/3/obj ./PUNCT/./3/punct").empty());
  CHECK(shown("The council confirmed her.",
              "the/DET/DT/2/det council/NOUN/NN/3/nsubj confirm/VERB/VBD/0/root she/PRON/PRP/3/obj ./PUNCT/./3/punct").empty());
  CHECK(shown("Tests confirmed that the water was clean.",
              "test/NOUN/NNS/2/nsubj confirm/VERB/VBD/0/root that/SCONJ/IN/7/mark the/DET/DT/5/det water/NOUN/NN/7/nsubj be/AUX/VBD/7/cop "
              "clean/ADJ/JJ/2/ccomp ./PUNCT/./2/punct").empty());
  CHECK(shown("Moss read that the mill was old.",
              "Moss/PROPN/NNP/2/nsubj read/VERB/VBD/0/root that/SCONJ/IN/7/mark the/DET/DT/5/det mill/NOUN/NN/7/nsubj be/AUX/VBD/7/cop "
              "old/ADJ/JJ/2/ccomp ./PUNCT/./2/punct").empty());
  CHECK(shown("Police were answering a call when they fell.",
              "police/NOUN/NNS/3/nsubj be/AUX/VBD/3/aux answer/VERB/VBG/0/root a/DET/DT/5/det call/NOUN/NN/3/obj when/ADV/WRB/8/advmod "
              "they/PRON/PRP/8/nsubj fall/VERB/VBD/3/advcl ./PUNCT/./3/punct").empty());
  CHECK(shown("Tests will be done to confirm the case.",
              "test/NOUN/NNS/4/nsubj:pass will/AUX/MD/4/aux be/AUX/VB/4/aux:pass do/VERB/VBN/0/root to/PART/TO/6/mark confirm/VERB/VB/4/advcl "
              "the/DET/DT/8/det case/NOUN/NN/6/obj ./PUNCT/./4/punct").empty());
  CHECK(shown("Let me thank the crew.",
              "let/VERB/VB/0/root I/PRON/PRP/1/obj thank/VERB/VB/1/xcomp the/DET/DT/5/det crew/NOUN/NN/3/obj ./PUNCT/./1/punct").empty());
  CHECK(shown("One could argue that the mill is old.",
              "one/PRON/PRP/3/nsubj could/AUX/MD/3/aux argue/VERB/VB/0/root that/SCONJ/IN/8/mark the/DET/DT/6/det mill/NOUN/NN/8/nsubj "
              "be/AUX/VBZ/8/cop old/ADJ/JJ/3/ccomp ./PUNCT/./3/punct").empty());
  CHECK(shown("The rate noted by the team was low.",
              "the/DET/DT/2/det rate/NOUN/NN/8/nsubj note/VERB/VBN/2/acl by/ADP/IN/6/case the/DET/DT/6/det team/NOUN/NN/3/obl:agent be/AUX/VBD/8/cop "
              "low/ADJ/JJ/0/root ./PUNCT/./8/punct").empty());
}

TEST_CASE("What is supposed, to be said or said by nobody reports no words") {
  CHECK(shown("Not everyone agreed that it was fair.",
              "not/PART/RB/2/advmod everyone/PRON/NN/3/nsubj agree/VERB/VBD/0/root that/SCONJ/IN/7/mark it/PRON/PRP/7/nsubj be/AUX/VBD/7/cop "
              "fair/ADJ/JJ/3/ccomp ./PUNCT/./3/punct").empty());
  CHECK(shown("If Ruiz says that it is fair, Moss will leave.",
              "if/SCONJ/IN/3/mark Ruiz/PROPN/NNP/3/nsubj say/VERB/VBZ/11/advcl that/SCONJ/IN/7/mark it/PRON/PRP/7/nsubj be/AUX/VBZ/7/cop "
              "fair/ADJ/JJ/3/ccomp ,/PUNCT/,/3/punct Moss/PROPN/NNP/11/nsubj will/AUX/MD/11/aux leave/VERB/VB/0/root ./PUNCT/./11/punct").empty());
  CHECK(shown("The court heard an order to say that it was fair.",
              "the/DET/DT/2/det court/NOUN/NN/3/nsubj hear/VERB/VBD/0/root an/DET/DT/5/det order/NOUN/NN/3/obj to/PART/TO/7/mark say/VERB/VB/5/acl "
              "that/SCONJ/IN/11/mark it/PRON/PRP/11/nsubj be/AUX/VBD/11/cop fair/ADJ/JJ/7/ccomp ./PUNCT/./3/punct").empty());
  CHECK(shown("The ministry ordered an attack to stop the plague.",
              "the/DET/DT/2/det ministry/NOUN/NN/3/nsubj order/VERB/VBD/0/root an/DET/DT/5/det attack/NOUN/NN/3/obj to/PART/TO/7/mark stop/VERB/VB/3/xcomp "
              "the/DET/DT/9/det plague/NOUN/NN/7/obj ./PUNCT/./3/punct").empty());
}

TEST_CASE("A clause without its subject takes the noun that it is about") {
  CHECK(shown("Moss paid the fee, which Ruiz said was fair.",
              "Moss/PROPN/NNP/2/nsubj pay/VERB/VBD/0/root the/DET/DT/4/det fee/NOUN/NN/2/obj ,/PUNCT/,/8/punct which/PRON/WDT/8/obj Ruiz/PROPN/NNP/8/nsubj "
              "say/VERB/VBD/4/acl:relcl be/AUX/VBD/10/cop fair/ADJ/JJ/8/ccomp ./PUNCT/./2/punct") == Words{"Ruiz: the fee was fair"});
}

TEST_CASE("What describes the source is not said by it") {
  CHECK(shown("According to Ana Ruiz, Moss's former aide, it was fair.",
              "accord/VERB/VBG/3/case to/ADP/IN/1/fixed Ana/PROPN/NNP/13/obl Ruiz/PROPN/NNP/3/flat ,/PUNCT/,/3/punct Moss/PROPN/NNP/9/nmod:poss "
              "'s/PART/POS/6/case former/ADJ/JJ/9/amod aide/NOUN/NN/3/appos ,/PUNCT/,/3/punct it/PRON/PRP/13/nsubj be/AUX/VBD/13/cop fair/ADJ/JJ/0/root "
              "./PUNCT/./13/punct") == Words{"Ana Ruiz: it was fair"});
}

TEST_CASE("A name up to the verb is the speaker's, though a tree ends it early") {
  CHECK(shown("Velm Rail Director Ana Ruiz said it was fair.",
              "Velm/PROPN/NNP/2/compound Rail/PROPN/NNP/6/nsubj Director/PROPN/NNP/4/compound Ana/PROPN/NNP/2/dep Ruiz/PROPN/NNP/4/flat say/VERB/VBD/0/root "
              "it/PRON/PRP/9/nsubj be/AUX/VBD/9/cop fair/ADJ/JJ/6/ccomp ./PUNCT/./6/punct") == Words{"Velm Rail Director Ana Ruiz: it was fair"});
}

TEST_CASE("Of joined nouns the one that can speak and stands by the verb speaks") {
  CHECK(shown("They changed plans and several said it was fair.",
              "they/PRON/PRP/2/nsubj change/VERB/VBD/0/root plan/NOUN/NNS/6/nsubj and/CCONJ/CC/5/cc several/ADJ/JJ/3/conj say/VERB/VBD/2/ccomp "
              "it/PRON/PRP/9/nsubj be/AUX/VBD/9/cop fair/ADJ/JJ/6/ccomp ./PUNCT/./2/punct") == Words{"several: it was fair"});
}

TEST_CASE("A body in a town and its country speaks, not the country") {
  CHECK(shown("The ministry in Velm, Norland confirmed that it had closed.",
              "the/DET/DT/2/det ministry/NOUN/NN/7/obl in/ADP/IN/4/case Velm/PROPN/NNP/2/nmod ,/PUNCT/,/2/punct Norland/PROPN/NNP/7/nsubj "
              "confirm/VERB/VBD/0/root that/SCONJ/IN/11/mark it/PRON/PRP/11/nsubj have/AUX/VBD/11/aux close/VERB/VBN/7/ccomp ./PUNCT/./7/punct") ==
        Words{"The ministry: that it had closed"});
}

TEST_CASE("Who is asked does not ask") {
  CHECK(shown("When asked why the mill closed, Ruiz left.",
              "when/ADV/WRB/2/advmod ask/VERB/VBN/9/advcl why/ADV/WRB/6/advmod the/DET/DT/5/det mill/NOUN/NN/6/nsubj close/VERB/VBD/2/ccomp "
              ",/PUNCT/,/2/punct Ruiz/PROPN/NNP/9/nsubj leave/VERB/VBD/0/root ./PUNCT/./9/punct") == Words{"?: why the mill closed"});
}

TEST_CASE("By what name others call a deed the reporter tells") {
  CHECK(shown("Moss confessed to killing him in what has been called a massacre.",
              "Moss/PROPN/NNP/2/nsubj confess/VERB/VBD/0/root to/SCONJ/IN/4/mark kill/VERB/VBG/2/xcomp he/PRON/PRP/4/obj in/ADP/IN/7/case "
              "what/PRON/WP/4/obl have/AUX/VBZ/10/aux be/AUX/VBN/10/aux:pass call/VERB/VBN/7/acl:relcl a/DET/DT/12/det massacre/NOUN/NN/10/xcomp "
              "./PUNCT/./2/punct") == Words{"Moss: to killing him"});
}

TEST_CASE("What 'instead' sets against a reported deed is said by who does that") {
  CHECK(shown("Ruiz said the state had cut loans, instead urging thrift.",
              "Ruiz/PROPN/NNP/2/nsubj say/VERB/VBD/0/root the/DET/DT/4/det state/NOUN/NN/6/nsubj have/AUX/VBD/6/aux cut/VERB/VBN/2/ccomp "
              "loan/NOUN/NNS/6/obj ,/PUNCT/,/10/punct instead/ADV/RB/10/advmod urge/VERB/VBG/6/advcl thrift/NOUN/NN/10/obj ./PUNCT/./2/punct") ==
        Words{"Ruiz: the state had cut loans, instead urging thrift"});
}

TEST_CASE("A participle behind a text that others publish gives the words of the text") {
  CHECK(shown("Nature ran a study by two chemists, saying moss grows.",
              "Nature/PROPN/NNP/2/nsubj run/VERB/VBD/0/root a/DET/DT/4/det study/NOUN/NN/2/obj by/ADP/IN/7/case two/NUM/CD/7/nummod "
              "chemist/NOUN/NNS/4/nmod ,/PUNCT/,/9/punct say/VERB/VBG/2/advcl moss/NOUN/NN/11/nsubj grow/VERB/VBZ/9/ccomp ./PUNCT/./2/punct") ==
        Words{"a study by two chemists: moss grows"});
}

TEST_CASE("A second verb of saying that a tree joins with the words goes on with the reporter's clause") {
  CHECK(shown("Ruiz said it had burnt and argued that it was old.",
              "Ruiz/PROPN/NNP/2/nsubj say/VERB/VBD/0/root it/PRON/PRP/5/nsubj have/AUX/VBD/5/aux burn/VERB/VBN/2/ccomp "
              "and/CCONJ/CC/7/cc argue/VERB/VBD/5/conj that/SCONJ/IN/11/mark it/PRON/PRP/11/nsubj be/AUX/VBD/11/cop old/ADJ/JJ/7/ccomp ./PUNCT/./2/punct")
            .front() == "Ruiz: it had burnt");
}

TEST_CASE("What the reporter takes quoted words for is not the speaker's") {
  CHECK(shown("Ruiz said “the mill,” meaning the old one.",
              "Ruiz/PROPN/NNP/2/nsubj say/VERB/VBD/0/root “/PUNCT/``/5/punct the/DET/DT/5/det mill/NOUN/NN/2/obj ,/PUNCT/,/5/punct ”/PUNCT/''/5/punct "
              "mean/VERB/VBG/2/advcl the/DET/DT/11/det old/ADJ/JJ/11/amod one/NOUN/NN/8/obj ./PUNCT/./2/punct")
            .front()
            .find("meaning") == std::string::npos);
}

TEST_CASE("Whom a rumour is about is part of it") {
  CHECK(shown("Ruiz was said to be resting.",
              "Ruiz/PROPN/NNP/3/nsubj:pass be/AUX/VBD/3/aux:pass say/VERB/VBN/0/root to/PART/TO/6/mark be/AUX/VB/6/aux rest/VERB/VBG/3/ccomp ./PUNCT/./3/punct") ==
        Words{"?: Ruiz to be resting"});
}

TEST_CASE("What somebody calls something ends where he does something else, and begins behind a pronoun") {
  CHECK(shown("Ruiz called Moss \"a liar\" but did not leave.",
              "Ruiz/PROPN/NNP/2/nsubj call/VERB/VBD/0/root Moss/PROPN/NNP/2/obj \"/PUNCT/``/6/punct a/DET/DT/6/det liar/NOUN/NN/2/obj \"/PUNCT/''/6/punct "
              "but/CCONJ/CC/11/cc do/AUX/VBD/11/aux not/PART/RB/11/advmod leave/VERB/VB/2/conj ./PUNCT/./2/punct") == Words{"Ruiz: Moss \"a liar\""});
  CHECK(shown("Ruiz called it \"a mess\".",
              "Ruiz/PROPN/NNP/2/nsubj call/VERB/VBD/0/root it/PRON/PRP/2/obj \"/PUNCT/``/6/punct a/DET/DT/6/det mess/NOUN/NN/2/obl \"/PUNCT/''/6/punct "
              "./PUNCT/./2/punct") == Words{"Ruiz: \"a mess\""});
}

TEST_CASE("What the speaker leaves unsaid is no part of what is said") {
  CHECK(shown("Ruiz said two nuns were ill without giving details.",
              "Ruiz/PROPN/NNP/2/nsubj say/VERB/VBD/0/root two/NUM/CD/4/nummod nun/NOUN/NNS/6/nsubj be/AUX/VBD/6/cop ill/ADJ/JJ/2/ccomp "
              "without/SCONJ/IN/8/mark give/VERB/VBG/6/advcl detail/NOUN/NNS/8/obj ./PUNCT/./2/punct") == Words{"Ruiz: two nuns were ill"});
}

TEST_CASE("What somebody else says or thinks, whom the words name, is not the speaker's, though what a pronoun thinks may be") {
  const std::string kThatItIsOld = "believe/VERB/VBP/6/conj that/SCONJ/IN/13/mark it/PRON/PRP/13/nsubj be/AUX/VBZ/13/cop old/ADJ/JJ/9/ccomp ./PUNCT/./2/punct";
  CHECK(shown("Ruiz said the mill would close and officials believe that it is old.",
              kWouldClose + "and/CCONJ/CC/9/cc official/NOUN/NNS/9/nsubj " + kThatItIsOld) == Words{"Ruiz: the mill would close"});
  CHECK(shown("Ruiz said the mill would close and they believe that it is old.", kWouldClose + "and/CCONJ/CC/9/cc they/PRON/PRP/9/nsubj " + kThatItIsOld) ==
        Words{"Ruiz: the mill would close and they believe that it is old"});
}

TEST_CASE("What somebody else calls it is not the speaker's, though whom he calls may be said") {
  const std::string kMossCalls = "and/CCONJ/CC/9/cc Moss/PROPN/NNP/9/nsubj call/VERB/VBZ/6/conj ";
  CHECK(shown("Ruiz said the mill would close and Moss calls it late.",
              kWouldClose + kMossCalls + "it/PRON/PRP/9/obj late/ADJ/JJ/10/amod ./PUNCT/./2/punct")
            .front() == "Ruiz: the mill would close");
  CHECK(shown("Ruiz said the mill would close and Moss calls the army.",
              kWouldClose + kMossCalls + "the/DET/DT/11/det army/NOUN/NN/9/obj ./PUNCT/./2/punct")
            .front() == "Ruiz: the mill would close and Moss calls the army");
}

TEST_CASE("What the reporter brings in once more as said ends the words before") {
  const auto first = [](const std::string& text, const std::string& which, const std::string& clause, const std::string& go) {
    return shown("Ruiz said the mill would close, which he " + text + ", and jobs would go.",
                 kWouldClose + ",/PUNCT/,/10/punct which/PRON/WDT/" + which + " he/PRON/PRP/10/nsubj " + clause + ",/PUNCT/,/" + go + "/punct and/CCONJ/CC/" + go +
                     "/cc job/NOUN/NNS/" + go + "/nsubj would/AUX/MD/" + go + "/aux go/VERB/VB/6/conj ./PUNCT/./2/punct")
        .front();
  };
  CHECK(first("said would help", "12/nsubj", "say/VERB/VBD/6/acl:relcl would/AUX/MD/12/aux help/VERB/VB/10/ccomp ", "17") == "Ruiz: the mill would close");
  CHECK(first("hid", "10/obj", "hide/VERB/VBD/6/acl:relcl ", "15") == "Ruiz: the mill would close, which he hid, and jobs would go");
}
