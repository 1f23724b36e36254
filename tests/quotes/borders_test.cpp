// Where the speaker's words end and the reporter's begin, around mistakes that trees make.
#include <doctest/doctest.h>

#include "support/trees.h"

using namespace nutgraf;
using test::shown;
using test::Words;

TEST_CASE("What a participle behind a comma adds, and what sums up a request, is not said") {
  CHECK(shown("Ruiz called the cuts unfair, pointing to the poorest towns.",
              "Ruiz/PROPN/NNP/2/nsubj call/VERB/VBD/0/root the/DET/DT/4/det cut/NOUN/NNS/2/obj unfair/ADJ/JJ/2/xcomp "
              ",/PUNCT/,/7/punct point/VERB/VBG/2/advcl to/ADP/IN/11/case the/DET/DT/11/det poor/ADJ/JJS/11/amod "
              "town/NOUN/NNS/7/obl ./PUNCT/./2/punct") ==
        Words{"Ruiz: the cuts unfair"});
  CHECK(shown("The army has ordered all boats to be moved, a step that Moss has denounced.",
              "the/DET/DT/2/det army/NOUN/NN/4/nsubj have/AUX/VBZ/4/aux order/VERB/VBN/0/root all/DET/DT/6/det "
              "boat/NOUN/NNS/4/obj to/PART/TO/9/mark be/AUX/VB/9/aux:pass move/VERB/VBN/4/xcomp ,/PUNCT/,/12/punct "
              "a/DET/DT/12/det step/NOUN/NN/4/obj that/PRON/WDT/16/obj Moss/PROPN/NNP/16/nsubj have/AUX/VBZ/16/aux "
              "denounce/VERB/VBN/12/acl:relcl ./PUNCT/./4/punct") ==
        Words{"The army: all boats to be moved", "Moss: a step"});
}

TEST_CASE("Words that are quoted whole begin at their mark, and what they are about is not said") {
  CHECK(shown("Ruiz wrote that \"mills close\".",
              "Ruiz/PROPN/NNP/2/nsubj write/VERB/VBD/0/root that/SCONJ/IN/6/mark \"/PUNCT/``/6/punct mill/NOUN/NNS/6/nsubj close/VERB/VBP/2/ccomp "
              "\"/PUNCT/''/6/punct ./PUNCT/./2/punct") == Words{"Ruiz: \"mills close\""});
  CHECK(shown("Regarding what mattered, Ruiz said it was trust.",
              "regard/VERB/VBG/3/case what/PRON/WP/3/nsubj matter/VERB/VBD/6/ccomp ,/PUNCT/,/3/punct Ruiz/PROPN/NNP/6/nsubj say/VERB/VBD/0/root "
              "it/PRON/PRP/9/nsubj be/AUX/VBD/9/cop trust/NOUN/NN/6/ccomp ./PUNCT/./6/punct") == Words{"Ruiz: it was trust"});
}

TEST_CASE("A relative clause about a whole request, and the occasion of the saying, are the reporter's") {
  CHECK(shown("Ruiz challenged Moss to name one town, which Moss did not do.",
              "Ruiz/PROPN/NNP/2/nsubj challenge/VERB/VBD/0/root Moss/PROPN/NNP/2/obj to/PART/TO/5/mark name/VERB/VB/2/xcomp "
              "one/NUM/CD/7/nummod town/NOUN/NN/5/obj ,/PUNCT/,/13/punct which/PRON/WDT/13/obj Moss/PROPN/NNP/13/nsubj "
              "do/AUX/VBD/13/aux not/PART/RB/13/advmod do/VERB/VB/7/acl:relcl ./PUNCT/./2/punct") ==
        Words{"Ruiz: Moss to name one town"});
  CHECK(shown("Moss railed against the cuts during his first rally.",
              "Moss/PROPN/NNP/2/nsubj rail/VERB/VBD/0/root against/ADP/IN/5/case the/DET/DT/5/det cut/NOUN/NNS/2/obl "
              "during/ADP/IN/9/case his/PRON/PRP$/9/nmod:poss first/ADJ/JJ/9/amod rally/NOUN/NN/2/obl ./PUNCT/./2/punct") ==
        Words{"Moss: the cuts"});
}

TEST_CASE("A deed in the past, and a clause with a tense of its own, is no part of a request") {
  CHECK(shown("Ruiz urged the bank to wait and met with the mayor.",
              "Ruiz/PROPN/NNP/2/nsubj urge/VERB/VBD/0/root the/DET/DT/4/det bank/NOUN/NN/2/obj to/PART/TO/6/mark "
              "wait/VERB/VB/2/xcomp and/CCONJ/CC/8/cc meet/VERB/VBD/6/conj with/ADP/IN/11/case the/DET/DT/11/det "
              "mayor/NOUN/NN/8/obl ./PUNCT/./2/punct") ==
        Words{"Ruiz: the bank to wait"});
  CHECK(shown("The board had warned people not to swim, but despite this many had gone in.",
              "the/DET/DT/2/det board/NOUN/NN/4/nsubj have/AUX/VBD/4/aux warn/VERB/VBN/0/root person/NOUN/NNS/4/iobj "
              "not/PART/RB/8/advmod to/PART/TO/8/mark swim/VERB/VB/4/xcomp ,/PUNCT/,/17/punct but/CCONJ/CC/9/cc "
              "despite/SCONJ/IN/15/mark this/DET/DT/13/det many/ADJ/JJ/15/nsubj have/AUX/VBD/15/aux go/VERB/VBN/10/advcl "
              "in/ADV/RB/15/advmod ./PUNCT/./4/punct") ==
        Words{"The board: people not to swim"});
}

TEST_CASE("Reported words under an opening conjunction end before the main clause, which a tree may lose") {
  CHECK(shown("After Ruiz suggested that the tax could rise, the debate turned to costs.",
              "after/SCONJ/IN/3/mark Ruiz/PROPN/NNP/3/nsubj suggest/VERB/VBD/0/root that/SCONJ/IN/8/mark the/DET/DT/6/det "
              "tax/NOUN/NN/8/nsubj could/AUX/MD/8/aux rise/VERB/VB/3/ccomp ,/PUNCT/,/3/punct the/DET/DT/11/det "
              "debate/NOUN/NN/8/obl turn/VERB/VBN/11/acl to/ADP/IN/14/case cost/NOUN/NNS/12/obl ./PUNCT/./3/punct") ==
        Words{"Ruiz: that the tax could rise"});
}

TEST_CASE("A clause of contrast is not what a verb of saying reports") {
  CHECK(shown("The army advised the sick to stay, while those who came from abroad were urged to seek help.",
              "the/DET/DT/2/det army/NOUN/NN/3/nsubj advise/VERB/VBD/0/root the/DET/DT/5/det sick/ADJ/JJ/3/obj "
              "to/PART/TO/7/mark stay/VERB/VB/5/acl ,/PUNCT/,/16/punct while/SCONJ/IN/16/mark that/PRON/DT/16/nsubj:pass "
              "who/PRON/WP/12/nsubj come/VERB/VBD/10/acl:relcl from/ADP/IN/14/case abroad/ADV/RB/12/obl "
              "be/AUX/VBD/16/aux:pass urge/VERB/VBN/3/ccomp to/PART/TO/18/mark seek/VERB/VB/16/xcomp help/NOUN/NN/18/obj "
              "./PUNCT/./3/punct")
            .empty());
}

TEST_CASE("When and where it was said is not what was said") {
  CHECK(shown("Ruiz said yesterday morning the law should be changed.",
              "Ruiz/PROPN/NNP/2/nsubj say/VERB/VBD/0/root yesterday/NOUN/NN/4/compound morning/NOUN/NN/9/obl:unmarked "
              "the/DET/DT/6/det law/NOUN/NN/9/nsubj:pass should/AUX/MD/9/aux be/AUX/VB/9/aux:pass change/VERB/VBN/2/ccomp "
              "./PUNCT/./2/punct") ==
        Words{"Ruiz: the law should be changed"});
  CHECK(shown("Ruiz said, in remarks printed on Friday, \"The flu never spread so fast.\"",
              "Ruiz/PROPN/NNP/2/nsubj say/VERB/VBD/0/root ,/PUNCT/,/14/punct in/ADP/IN/5/case remark/NOUN/NNS/14/obl "
              "print/VERB/VBN/5/acl on/ADP/IN/8/case Friday/PROPN/NNP/6/obl ,/PUNCT/,/5/punct \"/PUNCT/``/14/punct "
              "the/DET/DT/12/det flu/NOUN/NN/14/nsubj never/ADV/RB/14/advmod spread/VERB/VBN/2/ccomp so/ADV/RB/16/advmod "
              "fast/ADV/RB/14/advmod ./PUNCT/./14/punct \"/PUNCT/''/14/punct") ==
        Words{"Ruiz: \"The flu never spread so fast.\""});
  CHECK(shown("Ruiz announced the vote in a letter to other members.",
              "Ruiz/PROPN/NNP/2/nsubj announce/VERB/VBD/0/root the/DET/DT/4/det vote/NOUN/NN/2/obj in/ADP/IN/7/case "
              "a/DET/DT/7/det letter/NOUN/NN/4/nmod to/ADP/IN/10/case other/ADJ/JJ/10/amod member/NOUN/NNS/7/nmod "
              "./PUNCT/./2/punct") ==
        Words{"Ruiz: the vote"});
}

TEST_CASE("What somebody feels something at belongs to the feeling") {
  CHECK(shown("Ruiz expressed his sorrow at the death.",
              "Ruiz/PROPN/NNP/2/nsubj express/VERB/VBD/0/root his/PRON/PRP$/4/nmod:poss sorrow/NOUN/NN/2/obj "
              "at/ADP/IN/7/case the/DET/DT/7/det death/NOUN/NN/2/obl ./PUNCT/./2/punct") ==
        Words{"Ruiz: his sorrow at the death"});
}

TEST_CASE("Words that a pronoun is given once more are its bearer's already") {
  CHECK(shown("Moss said that on Monday, \"Nobody came to us,\" he said.",
              "Moss/PROPN/NNP/2/nsubj say/VERB/VBD/15/ccomp that/SCONJ/IN/9/mark on/ADP/IN/5/case Monday/PROPN/NNP/9/obl "
              ",/PUNCT/,/5/punct \"/PUNCT/``/9/punct nobody/PRON/NN/9/nsubj come/VERB/VBD/2/ccomp to/ADP/IN/11/case "
              "we/PRON/PRP/9/obl ,/PUNCT/,/9/punct \"/PUNCT/''/9/punct he/PRON/PRP/15/nsubj say/VERB/VBD/0/root "
              "./PUNCT/./15/punct") ==
        Words{"Moss: that on Monday, \"Nobody came to us,\""});
}

TEST_CASE("\"Saying\" behind a noun gives the words of who speaks of it, on a network of who writes there") {
  CHECK(shown("Ruiz rejected the charges saying that there was no proof.",
              "Ruiz/PROPN/NNP/2/nsubj reject/VERB/VBD/0/root the/DET/DT/4/det charge/NOUN/NNS/2/obj say/VERB/VBG/4/acl "
              "that/SCONJ/IN/8/mark there/PRON/EX/8/expl be/VERB/VBD/5/ccomp no/DET/DT/10/det proof/NOUN/NN/8/nsubj "
              "./PUNCT/./2/punct") ==
        Words{"Ruiz: the charges", "Ruiz: that there was no proof"});
  CHECK(shown("Moss posted a message on Twitter blaming Ruiz for the attacks.",
              "Moss/PROPN/NNP/2/nsubj post/VERB/VBD/0/root a/DET/DT/4/det message/NOUN/NN/2/obj on/ADP/IN/6/case "
              "Twitter/PROPN/NNP/4/nmod blame/VERB/VBG/6/acl Ruiz/PROPN/NNP/7/obj for/ADP/IN/11/case the/DET/DT/11/det "
              "attack/NOUN/NNS/7/obl ./PUNCT/./2/punct") ==
        Words{"Moss: Ruiz for the attacks"});
}

TEST_CASE("An aside stands for the clause around it, whole or relative") {
  CHECK(shown("The price, Ruiz told reporters on May 3, does not cover the costs.",
              "the/DET/DT/2/det price/NOUN/NN/0/root ,/PUNCT/,/2/punct Ruiz/PROPN/NNP/5/nsubj tell/VERB/VBD/2/acl "
              "reporter/NOUN/NNS/5/iobj on/ADP/IN/9/case May/PROPN/NNP/9/nmod:unmarked 3/NUM/CD/5/obl ,/PUNCT/,/13/punct "
              "do/AUX/VBZ/13/aux not/PART/RB/13/advmod cover/VERB/VB/5/ccomp the/DET/DT/15/det cost/NOUN/NNS/13/obj "
              "./PUNCT/./5/punct") ==
        Words{"Ruiz: The price does not cover the costs"});
  CHECK(shown("The deal was known for years, a matter whose weight, Ruiz noted, changed the talks.",
              "the/DET/DT/2/det deal/NOUN/NN/4/nsubj:pass be/AUX/VBD/4/aux:pass know/VERB/VBN/0/root for/ADP/IN/6/case "
              "year/NOUN/NNS/4/obl ,/PUNCT/,/9/punct a/DET/DT/9/det matter/NOUN/NN/16/nsubj whose/PRON/WP$/11/nmod:poss "
              "weight/NOUN/NN/14/obj ,/PUNCT/,/14/punct Ruiz/PROPN/NNP/14/nsubj note/VERB/VBD/9/acl:relcl ,/PUNCT/,/9/punct "
              "change/VERB/VBD/4/parataxis the/DET/DT/18/det talk/NOUN/NNS/16/obj ./PUNCT/./4/punct") ==
        Words{"Ruiz: a matter whose weight changed the talks"});
}

TEST_CASE("Findings, refusals of a grant and votes are no words") {
  CHECK(shown("The polls showed strong support for Ruiz.",
              "the/DET/DT/2/det poll/NOUN/NNS/3/nsubj show/VERB/VBD/0/root strong/ADJ/JJ/5/amod support/NOUN/NN/3/obj "
              "for/ADP/IN/7/case Ruiz/PROPN/NNP/5/nmod ./PUNCT/./3/punct")
            .empty());
  CHECK(shown("The council has repeatedly denied funding for the bridge.",
              "the/DET/DT/2/det council/NOUN/NN/5/nsubj have/AUX/VBZ/5/aux repeatedly/ADV/RB/5/advmod deny/VERB/VBN/0/root "
              "funding/NOUN/NN/5/obj for/ADP/IN/9/case the/DET/DT/9/det bridge/NOUN/NN/6/nmod ./PUNCT/./5/punct")
            .empty());
  CHECK(shown("The council approved the plan but it was dismissed by the senate.",
              "the/DET/DT/2/det council/NOUN/NN/3/nsubj approve/VERB/VBD/0/root the/DET/DT/5/det plan/NOUN/NN/3/obj "
              "but/CCONJ/CC/9/cc it/PRON/PRP/9/nsubj:pass be/AUX/VBD/9/aux:pass dismiss/VERB/VBN/3/conj by/ADP/IN/12/case "
              "the/DET/DT/12/det senate/NOUN/NN/9/obl:agent ./PUNCT/./3/punct")
            .empty());
}

TEST_CASE("A body in a place of two words speaks, not the place") {
  CHECK(shown("Dr Moss of the University of Norland, Port Velm disagreed with these findings.",
              "Dr/PROPN/NNP/2/nmod:desc Moss/PROPN/NNP/11/nsubj of/ADP/IN/5/case the/DET/DT/5/det "
              "University/PROPN/NNP/2/nmod of/ADP/IN/7/case Norland/PROPN/NNP/5/nmod ,/PUNCT/,/2/punct "
              "Port/PROPN/NNP/10/compound Velm/PROPN/NNP/11/nsubj disagree/VERB/VBD/0/root with/ADP/IN/14/case "
              "this/DET/DT/14/det finding/NOUN/NNS/11/obl ./PUNCT/./11/punct") ==
        Words{"Dr Moss: these findings"});
}

TEST_CASE("Around \"according to\" a sentence that stops at \"was\" goes on, and a name with \"of\" is whole") {
  CHECK(shown("One child was, according to the police, among the dead.",
              "one/NUM/CD/2/nummod child/NOUN/NN/0/root be/AUX/VBD/2/acl ,/PUNCT/,/3/punct accord/VERB/VBG/8/case "
              "to/ADP/IN/5/fixed the/DET/DT/8/det police/NOUN/NN/3/obl ,/PUNCT/,/12/punct among/ADP/IN/12/case "
              "the/DET/DT/12/det dead/ADJ/JJ/8/nmod ./PUNCT/./3/punct") ==
        Words{"the police: One child was among the dead"});
  CHECK(shown("According to the House of Norland Library, the law is old.",
              "accord/VERB/VBG/4/case to/ADP/IN/1/fixed the/DET/DT/4/det House/PROPN/NNP/12/obl of/ADP/IN/7/case "
              "Norland/PROPN/NNP/7/compound Library/PROPN/NNP/4/nmod ,/PUNCT/,/4/punct the/DET/DT/10/det "
              "law/NOUN/NN/12/nsubj be/AUX/VBZ/12/cop old/ADJ/JJ/0/root ./PUNCT/./12/punct") ==
        Words{"the House of Norland Library: the law is old"});
}

TEST_CASE("A number, a thing told before, a vote, a name and half a clause are no words") {
  CHECK(shown("The ship lay far from where Ruiz said it would be.",
              "the/DET/DT/2/det ship/NOUN/NN/3/nsubj lay/VERB/VBP/0/root far/ADV/RB/3/advmod from/ADP/IN/6/case "
              "where/ADV/WRB/3/obl Ruiz/PROPN/NNP/8/nsubj say/VERB/VBD/3/advcl it/PRON/PRP/11/nsubj would/AUX/MD/11/aux "
              "be/AUX/VB/8/ccomp ./PUNCT/./3/punct")
            .empty());
  CHECK(shown("Norland reported three.",
              "Norland/PROPN/NNP/2/nsubj report/VERB/VBD/0/root three/NUM/CD/2/obj ./PUNCT/./2/punct")
            .empty());
  CHECK(shown("Ruiz announced the measure.",
              "Ruiz/PROPN/NNP/2/nsubj announce/VERB/VBD/0/root the/DET/DT/4/det measure/NOUN/NN/2/obj ./PUNCT/./2/punct")
            .empty());
  CHECK(shown("The senate confirmed the nomination.",
              "the/DET/DT/2/det senate/NOUN/NN/3/nsubj confirm/VERB/VBD/0/root the/DET/DT/5/det nomination/NOUN/NN/3/obj "
              "./PUNCT/./3/punct")
            .empty());
  CHECK(shown("Moss rode a board, called Velm Flyer.",
              "Moss/PROPN/NNP/2/nsubj ride/VERB/VBD/0/root a/DET/DT/4/det board/NOUN/NN/2/obj ,/PUNCT/,/6/punct "
              "call/VERB/VBN/2/acl Velm/PROPN/NNP/8/compound Flyer/PROPN/NNP/6/xcomp ./PUNCT/./2/punct")
            .empty());
  CHECK(shown("Moss said of the port would be shut.",
              "Moss/PROPN/NNP/2/nsubj say/VERB/VBD/0/root of/ADP/IN/5/case the/DET/DT/5/det port/NOUN/NN/2/obl would/AUX/MD/8/aux "
              "be/AUX/VB/8/aux:pass shut/VERB/VBN/2/ccomp ./PUNCT/./2/punct")
            .empty());
}

TEST_CASE("A message that is posted gives its words behind a participle") {
  CHECK(shown("Ruiz posted a message announcing that the port was shut.",
              "Ruiz/PROPN/NNP/2/nsubj post/VERB/VBD/0/root a/DET/DT/4/det message/NOUN/NN/2/obj announce/VERB/VBG/4/acl "
              "that/SCONJ/IN/10/mark the/DET/DT/8/det port/NOUN/NN/10/nsubj:pass be/AUX/VBD/10/aux:pass "
              "shut/VERB/JJ/5/ccomp ./PUNCT/./2/punct") ==
        Words{"Ruiz: that the port was shut"});
}

TEST_CASE("A cue within marks is given no words before them") {
  CHECK(shown("Moss then said, \"at the end of that day, we were asked by a parent for a map.\"",
              "Moss/PROPN/NNP/3/nsubj then/ADV/RB/3/advmod say/VERB/VBD/15/ccomp ,/PUNCT/,/3/punct \"/PUNCT/``/15/punct at/ADP/IN/8/case "
              "the/DET/DT/8/det end/NOUN/NN/15/obl of/ADP/IN/11/case that/DET/DT/11/det day/NOUN/NN/8/nmod ,/PUNCT/,/8/punct "
              "we/PRON/PRP/15/nsubj:pass be/AUX/VBD/15/aux:pass ask/VERB/VBN/0/root by/ADP/IN/18/case a/DET/DT/18/det parent/NOUN/NN/15/obl "
              "for/ADP/IN/21/case a/DET/DT/21/det map/NOUN/NN/15/obl ./PUNCT/./15/punct \"/PUNCT/''/15/punct") ==
        Words{"Moss: \"at the end of that day, we were asked by a parent for a map.\""});
}
