#include <doctest/doctest.h>

#include "propositions/last_proposition.h"
#include "support/events_of.h"
#include "support/parsed.h"

using namespace nutgraf;
using test::last;

namespace {

const std::string kNuns = "Nuns nun NOUN NNS 2 nsubj\n";

EventStatus status(const std::string& lines) { return last(lines).status; }

}  // namespace

TEST_CASE("One word above the other: the denial of a plan, the plan of a denial") {
  const auto chain = [](const std::string& outer, const std::string& inner) {
    return status(kNuns + "x " + outer + " VERB VBD 0 root\nto to PART TO 4 mark\nx " + inner + " VERB VB 2 xcomp\nto to PART TO 6 mark\n" +
                  "leave leave VERB VB 4 xcomp\n");
  };
  CHECK(chain("refuse", "promise") == EventStatus::Denied);
  CHECK(chain("manage", "force") == EventStatus::Happened);
  CHECK(chain("want", "start") == EventStatus::Wished);
  CHECK(chain("plan", "refuse") == EventStatus::Denied);
  CHECK(chain("hope", "stop") != EventStatus::Happened);
}

TEST_CASE("What is to be done lies ahead, also where somebody says so") {
  Document document = test::parsed(kNuns + "said say VERB VBD 0 root\nRuiz Ruiz PROPN NNP 6 nsubj\nis be AUX VBZ 6 cop\nto to PART TO 6 mark\n" +
                                   "leave leave VERB VB 2 ccomp\n");
  document.tags[3].feats = "Tense=Pres|VerbForm=Fin";
  CHECK(test::with_propositions(document).propositions.back().status == EventStatus::Planned);
}

TEST_CASE("Who was able to do something has done it; who is or would be able to may not have") {
  const auto able = [](const std::string& be) {
    return status(kNuns.substr(0, kNuns.find('2')) + "3 nsubj\n" + be + "\nable able ADJ JJ 0 root\nto to PART TO 5 mark\nleave leave VERB VB 3 xcomp\n");
  };
  CHECK(able("were be AUX VBD 3 cop") == EventStatus::Happened);
  CHECK(able("are be AUX VBP 3 cop") == EventStatus::Possible);
}

TEST_CASE("All infinitives behind one modal verb share what it and its negation say") {
  Document document = test::parsed(kNuns.substr(0, kNuns.find('2')) + "4 nsubj\nmay may AUX MD 4 aux\nnot not PART RB 4 advmod\nvote vote VERB VB 0 root\n" +
                                   "run run VERB VB 4 conj\nor or CCONJ CC 7 cc\nserve serve VERB VB 4 conj\n");
  document.tags[4].feats = "Mood=Imp|VerbForm=Fin";  // as taggers take it for
  const Document read = test::with_propositions(document);
  for (const Proposition& proposition : read.propositions) CHECK(proposition.status == EventStatus::Denied);
}

TEST_CASE("What is denied of a report is denied of what it says") {
  CHECK(status(kNuns + "denied deny VERB VBD 0 root\nreports report NOUN NNS 2 obj\nthat that SCONJ IN 6 mark\nthey they PRON PRP 6 nsubj\n"
                       "left leave VERB VBD 3 acl\n") == EventStatus::Denied);
}

TEST_CASE("Coordinated complements share what embeds the first; a second main verb does not") {
  const std::string denied = kNuns + "denied deny VERB VBD 0 root\nrobbing rob VERB VBG 2 xcomp\nand and CCONJ CC 5 cc\n";
  CHECK(status(denied + "fleeing flee VERB VBG 3 conj\n") == EventStatus::Denied);
  CHECK(status(denied + "fled flee VERB VBD 2 conj\n") == EventStatus::Happened);
}

TEST_CASE("A question and a condition leave it open") {
  CHECK(status("Did do AUX VBD 3 aux\nnuns nun NOUN NNS 3 nsubj\nleave leave VERB VB 0 root\n? ? PUNCT . 3 punct\n") == EventStatus::Possible);
  CHECK(status("If if SCONJ IN 3 mark\nnuns nun NOUN NNS 3 nsubj\nleave leave VERB VBP 0 root\n") == EventStatus::Conditional);
  CHECK(last("If if SCONJ IN 3 mark\nnuns nun NOUN NNS 3 nsubj\nleave leave VERB VBP 0 root\n").factuality == Factuality::Open);
}

TEST_CASE("Nearly, rather than, far from and yet to: it was not done") {
  const std::string leave = "leave leave VERB VB 5 advcl\n", went = "went go VERB VBD 0 root\n";
  CHECK(status("Nuns nun NOUN NNS 3 nsubj\nnearly nearly ADV RB 3 advmod\nleft leave VERB VBD 0 root\n") == EventStatus::Denied);
  CHECK(status("Rather rather ADV RB 5 advmod\nthan than ADP IN 1 fixed\n" + leave + ", , PUNCT , 5 punct\nx x X X 0 root\n") ==
        EventStatus::Denied);
  CHECK(status("Nuns nun NOUN NNS 2 nsubj\nhave have AUX VBP 0 root\nyet yet ADV RB 2 advmod\nto to PART TO 5 mark\nleave leave VERB VB 2 xcomp\n") ==
        EventStatus::Denied);
}

TEST_CASE("Neither did, not all did, few did") {
  const auto flee = [](const std::string& subject) { return status(subject + "fled flee VERB VBD 0 root\n"); };
  CHECK(flee("Neither neither CCONJ CC 2 cc\nnuns nun NOUN NNS 5 nsubj\nnor nor CCONJ CC 4 cc\nclerks clerk NOUN NNS 2 conj\n") ==
        EventStatus::Denied);
  CHECK(flee("Not not PART RB 4 advmod\nall all DET DT 3 det\nnuns nun NOUN NNS 4 nsubj\n") == EventStatus::Happened);
  CHECK(flee("Few few ADJ JJ 2 amod\nnuns nun NOUN NNS 3 nsubj\n") == EventStatus::Happened);
  CHECK(flee("No no DET DT 2 det\nnuns nun NOUN NNS 3 nsubj\n") == EventStatus::Denied);
}

TEST_CASE("What few believe nobody vouches for") {
  CHECK(status("Few few ADJ JJ 2 amod\nnuns nun NOUN NNS 3 nsubj\nbelieve believe VERB VBP 0 root\nthat that SCONJ IN 6 mark\n"
               "clerks clerk NOUN NNS 6 nsubj\nfled flee VERB VBD 3 ccomp\n") == EventStatus::Denied);
}

TEST_CASE("A noun is as real as its participle, its adjective and the verb that carries it say") {
  CHECK(status("The the DET DT 3 det\nfoiled foil VERB VBN 3 amod\nattack attack NOUN NN 0 root\n") == EventStatus::Denied);
  CHECK(status("The the DET DT 3 det\nalleged alleged ADJ JJ 3 amod\nattack attack NOUN NN 0 root\n") == EventStatus::Possible);
  CHECK(status("Talks talk NOUN NNS 3 nsubj\nare be AUX VBP 3 cop\ndue due ADJ JJ 0 root\nto to PART TO 5 mark\nbegin begin VERB VB 3 xcomp\n") ==
        EventStatus::Planned);
}

TEST_CASE("What is being done is under way, also in the passive") {
  CHECK(status("Bridges bridge NOUN NNS 2 nsubj:pass\nrepaired repair VERB VBN 0 root\n") == EventStatus::Happened);
  Document document = test::parsed("Bridges bridge NOUN NNS 4 nsubj:pass\nare be AUX VBP 4 aux\nbeing be AUX VBG 4 aux:pass\n"
                                   "repaired repair VERB VBN 0 root\n");
  document.tags[1].feats = "Tense=Pres|VerbForm=Fin";
  CHECK(test::with_propositions(document).propositions.back().status == EventStatus::Ongoing);
}

TEST_CASE("An adjunct lies ahead with its clause") {
  CHECK(status("Nuns nun NOUN NNS 3 nsubj\nwill will AUX MD 3 aux\nfly fly VERB VB 0 root\nmeeting meet VERB VBG 3 advcl\n") ==
        EventStatus::Planned);
}

TEST_CASE("Polarity and factuality of a denial") {
  const Proposition denied = last("Nuns nun NOUN NNS 4 nsubj\ndid do AUX VBD 4 aux\nnot not PART RB 4 advmod\nleave leave VERB VB 0 root\n");
  CHECK(denied.negated);
  CHECK(denied.factuality == Factuality::Denied);
}

TEST_CASE("What is called for, rumoured or to be fined did not therefore happen") {
  const auto resignation = [](const std::string& verb, const std::string& preposition) {
    return status(kNuns + "x " + verb + " VERB VBD 0 root\nx " + preposition + " ADP IN 5 case\nhis his PRON PRP$ 5 nmod:poss\n" +
                  "resignation resignation NOUN NN 2 obl\n");
  };
  CHECK(resignation("call", "for") == EventStatus::Wished);
  CHECK(resignation("dream", "of") == EventStatus::Possible);
}

TEST_CASE("Who is singled out did it; who is told to in the imperative has not yet") {
  const std::string leave = "to to PART TO 4 mark\nleave leave VERB VB 2 acl\n";
  CHECK(status("The the DET DT 2 det\nfirst first ADJ JJ 0 root\n" + leave) == EventStatus::Happened);
  CHECK(status("The the DET DT 2 det\nplan plan NOUN NN 0 root\n" + leave) == EventStatus::Planned);
  CHECK(status("Leave leave VERB VB 0 root\nnow now ADV RB 1 advmod\n") == EventStatus::Wished);
}

TEST_CASE("What is kept from spreading is there") {
  CHECK(test::with_propositions(test::parsed("Nuns nun NOUN NNS 2 nsubj\nprevented prevent VERB VBD 0 root\nfires fire NOUN NNS 2 obj\n"
                                             "from from SCONJ IN 5 mark\nspreading spread VERB VBG 2 advcl\n"))
            .propositions.at(1)
            .status == EventStatus::Happened);
}

TEST_CASE("What is wrongly reported is denied, what is all but done was not done") {
  const auto report = [](const std::string& adverb) {
    return status("Nuns nun NOUN NNS 3 nsubj\n" + adverb + " ADV RB 3 advmod\nreported report VERB VBD 0 root\nthat that SCONJ IN 6 mark\n"
                  "clerks clerk NOUN NNS 6 nsubj\nfled flee VERB VBD 3 ccomp\n");
  };
  CHECK(report("wrongly wrongly") == EventStatus::Denied);
  CHECK(report("widely widely") == EventStatus::Happened);
  CHECK(status("Nuns nun NOUN NNS 4 nsubj\nall all ADV RB 4 advmod\nbut but CCONJ CC 4 cc\nfled flee VERB VBD 0 root\n") == EventStatus::Denied);
}

TEST_CASE("A condition by the order of its words") {
  CHECK(test::with_propositions(test::parsed("Had have AUX VBD 3 aux\nnuns nun NOUN NNS 3 nsubj\nleft leave VERB VBN 6 advcl\n"
                                             "clerks clerk NOUN NNS 6 nsubj\nwould would AUX MD 6 aux\nfollow flee VERB VB 0 root\n"))
            .propositions.at(0)
            .status == EventStatus::Conditional);
}

TEST_CASE("What a noun of claim says without that is no fact; what a relative clause says is one") {
  const std::string claim = kNuns + "fought fight VERB VBD 0 root\na a DET DT 4 det\nclaim claim NOUN NN 2 obj\nthey they PRON PRP 6 nsubj\n"
                                    "burnt burn VERB VBD 4 acl:relcl\n";
  CHECK(status(claim + "hay hay NOUN NN 6 obj\n") == EventStatus::Possible);
  CHECK(status(claim) == EventStatus::Happened);
}

TEST_CASE("A hedge before the subject holds of all that the subject does; behind it, of its own verb") {
  const std::string ends = "and and CCONJ CC 5 cc\nfled flee VERB VBD 3 conj\n";
  CHECK(status("Reportedly reportedly ADV RB 3 advmod\nnuns nun NOUN NNS 3 nsubj\nwept weep VERB VBD 0 root\n" + ends) == EventStatus::Possible);
  CHECK(status("Nuns nun NOUN NNS 3 nsubj\nreportedly reportedly ADV RB 3 advmod\nwept weep VERB VBD 0 root\n" + ends) == EventStatus::Happened);
}

TEST_CASE("An indirect question puts no condition on who decides it") {
  const std::string decides = kNuns + "decided decide VERB VBD 0 root\n";
  const Document document = test::with_propositions(test::parsed(decides + "if if SCONJ IN 5 mark\nboats boat NOUN NNS 5 nsubj\nsail sail VERB VBP 2 advcl\n"));
  REQUIRE(document.propositions.size() == 2);
  CHECK(document.propositions[0].status == EventStatus::Happened);
  CHECK(document.propositions[1].status == EventStatus::Possible);
}

TEST_CASE("Who would like to state something states it") {
  CHECK(status(kNuns + "want want VERB VBP 0 root\nto to PART TO 4 mark\nstate state VERB VB 2 xcomp\nthat that SCONJ IN 7 mark\n"
                       "they they PRON PRP 7 nsubj\nfled flee VERB VBD 4 ccomp\n") == EventStatus::Happened);
}

TEST_CASE("A question within a quotation is not that of the clause before it") {
  const std::string asks = kNuns + "sent send VERB VBD 0 root\nnotes note NOUN NNS 2 obj\n";
  CHECK(status(asks + "\" \" PUNCT `` 5 punct\nWhere where ADV WRB 2 dep\n? ? PUNCT . 5 punct\n\" \" PUNCT '' 5 punct\n") == EventStatus::Happened);
  CHECK(status(asks + "? ? PUNCT . 2 punct\n") == EventStatus::Possible);
}

TEST_CASE("No object, no deed; no fewer than ten is ten at least") {
  const std::string paid = kNuns + "paid pay VERB VBD 0 root\nno no DET DT 4 det\n";
  CHECK(status(paid + "rent rent NOUN NN 2 obj\n") == EventStatus::Denied);
  CHECK(status(kNuns + "paid pay VERB VBD 0 root\nno no DET DT 5 det\nfewer few ADJ JJR 5 amod\nrents rent NOUN NNS 2 obj\n") == EventStatus::Happened);
}

TEST_CASE("What is put off is not done") {
  CHECK(status(kNuns + "delayed delay VERB VBD 0 root\nleaving leave VERB VBG 2 xcomp\n") == EventStatus::Denied);
}

TEST_CASE("Who gives nothing does not give") {
  CHECK(status(kNuns + "gave give VERB VBD 0 root\nnothing nothing PRON NN 2 obj\n") == EventStatus::Denied);
}

TEST_CASE("Whether or not denies nothing, not one denies it, and what is possible for somebody is open") {
  CHECK(status("Nuns nun NOUN NNS 2 nsubj\nask ask VERB VBP 0 root\nwhether whether SCONJ IN 7 mark\nor or CCONJ CC 3 fixed\n"
               "not not PART RB 7 advmod\nclerks clerk NOUN NNS 7 nsubj\nleft leave VERB VBD 2 ccomp\n") == EventStatus::Possible);
  CHECK(status("Not not PART RB 3 advmod\none one NUM CD 3 nummod\nnun nun NOUN NN 4 nsubj\nleft leave VERB VBD 0 root\n") == EventStatus::Denied);
  CHECK(status("It it PRON PRP 3 expl\nis be AUX VBZ 3 cop\npossible possible ADJ JJ 0 root\nfor for SCONJ IN 8 mark\nnuns nun NOUN NNS 8 nsubj\n"
               "to to PART TO 8 mark\nhave have AUX VB 8 aux\nleft leave VERB VBN 3 csubj\n") == EventStatus::Possible);
}

TEST_CASE("What is over goes on no longer, and what is expected to have happened lies not ahead") {
  CHECK(status("Nuns nun NOUN NNS 2 nsubj\nleft leave VERB VBD 0 root\nafter after SCONJ IN 5 mark\nbeing be AUX VBG 5 aux:pass\n"
               "warned warn VERB VBN 2 advcl\n") == EventStatus::Happened);
  CHECK(status("Nuns nun NOUN NNS 3 nsubj:pass\nare be AUX VBP 3 aux:pass\nexpected expect VERB VBN 0 root\nto to PART TO 6 mark\n"
               "have have AUX VB 6 aux\nleft leave VERB VBN 3 xcomp\n") == EventStatus::Possible);
}

TEST_CASE("Wished by the order of its words, or looked forward to") {
  CHECK(status("May may AUX MD 4 aux\nthe the DET DT 3 det\ntruce truce NOUN NN 4 nsubj\nhold hold VERB VB 0 root\n") == EventStatus::Wished);
  CHECK(status("Nuns nun NOUN NNS 2 nsubj\nlook look VERB VBP 0 root\nforward forward ADV RB 2 advmod\nto to ADP IN 6 case\nthe the DET DT 6 det\n"
               "day day NOUN NN 2 obl\nthey they PRON PRP 9 nsubj\ncan can AUX MD 9 aux\nleave leave VERB VB 6 acl:relcl\n") == EventStatus::Wished);
}

TEST_CASE("What is feared is open, with not and without") {
  const std::string afraid = "Nuns nun NOUN NNS 3 nsubj\nare be AUX VBP 3 cop\nafraid afraid ADJ JJ 0 root\nthat that SCONJ IN 8 mark\nthey they PRON PRP 8 nsubj\n";
  CHECK(status(afraid + "will will AUX MD 8 aux\nnot not PART RB 8 advmod\nreturn return VERB VB 3 ccomp\n") == EventStatus::Possible);
}

TEST_CASE("Neither object: it is not done") {
  CHECK(status(kNuns + "accept accept VERB VBP 0 root\nneither neither CCONJ CC 4 cc:preconj\ngrain grain NOUN NN 2 obj\nnor nor CCONJ CC 6 cc\n"
                       "goats goat NOUN NNS 4 conj\n") == EventStatus::Denied);
}

TEST_CASE("What is paid for in the perfect is still an aim; an attempt is no success") {
  CHECK(status("Nuns nun NOUN NNS 3 nsubj\nhave have AUX VBP 3 aux\npaid pay VERB VBN 0 root\nto to PART TO 5 mark\nbuild build VERB VB 3 advcl\n"
               "schools school NOUN NNS 5 obj\n") == EventStatus::Wished);
  CHECK(status(kNuns + "attempted attempt VERB VBD 0 root\na a DET DT 4 det\nlanding landing NOUN NN 2 obj\n") == EventStatus::Wished);
  CHECK(status("Nuns nun NOUN NNS 3 nsubj\nwill will AUX MD 3 aux\nattend attend VERB VB 0 root\na a DET DT 5 det\nrally rally NOUN NN 3 obj\n") ==
        EventStatus::Planned);
}

TEST_CASE("Would at the head of a sentence tells what depends on something; with later, what came to be") {
  const auto would = [](const std::string& more) {
    return status("Nuns nun NOUN NNS 3 nsubj\nwould would AUX MD 3 aux\nleave leave VERB VB 0 root\n" + more);
  };
  CHECK(would("it it PRON PRP 3 obj\n") == EventStatus::Conditional);
  CHECK(would("later later ADV RB 3 advmod\n") == EventStatus::Happened);
}

TEST_CASE("A clipped auxiliary before a participle is had") {
  CHECK(status("Nuns nun NOUN NNS 3 nsubj\n'd would AUX MD 3 aux\nleft leave VERB VBN 0 root\nit it PRON PRP 3 obj\n") == EventStatus::Happened);
}

TEST_CASE("What is held is no longer planned, whatever day it was planned for") {
  CHECK(status("The the DET DT 2 det\nmatch match NOUN NN 6 nsubj:pass\nscheduled schedule VERB VBN 2 acl\ntwice twice ADV RB 3 advmod\n"
               "was be AUX VBD 6 aux:pass\nheld hold VERB VBN 0 root\n") == EventStatus::Happened);
}

TEST_CASE("What is to be ensured is as certain as the ensuring") {
  const auto ensured = [](const std::string& above) {
    return status(kNuns + above + "ensure ensure VERB VB 2 xcomp\nclerks clerk NOUN NNS 6 nsubj\nleave leave VERB VBP 4 ccomp\n");
  };
  CHECK(ensured("wanted want VERB VBD 0 root\nto to PART TO 4 mark\n") == EventStatus::Wished);
  CHECK(ensured("managed manage VERB VBD 0 root\nto to PART TO 4 mark\n") == EventStatus::Happened);
}
