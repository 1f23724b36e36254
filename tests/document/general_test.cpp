#include "document/general.h"

#include <doctest/doctest.h>

#include <string>

#include "support/parsed.h"

using namespace nutgraf;

namespace {

bool tells_rule(const std::string& lines, std::uint32_t verb) {
  const Document document = test::parsed(lines);
  return document::tells_rule(document::Clauses(document), verb);
}

bool is_of_any_kind(const std::string& lines, std::uint32_t noun) {
  const Document document = test::parsed(lines);
  return document::is_of_any_kind(document::Clauses(document), noun);
}

}  // namespace

TEST_CASE("A kind in the simple present tells a rule; a past tense, a number or an owner tells a deed") {
  CHECK(tells_rule("Otters otter NOUN NNS 2 nsubj\neat eat VERB VBP 0 root\ncrabs crab NOUN NNS 2 obj\n", 1));
  CHECK_FALSE(tells_rule("Otters otter NOUN NNS 2 nsubj\nate eat VERB VBD 0 root\ncrabs crab NOUN NNS 2 obj\n", 1));
  CHECK_FALSE(tells_rule("Two two NUM CD 2 nummod\notters otter NOUN NNS 3 nsubj\neat eat VERB VBP 0 root\n", 2));
  CHECK_FALSE(tells_rule("The the DET DT 2 det\nguards guard NOUN NNS 3 nsubj\nleave leave VERB VBP 0 root\n", 2));
}

TEST_CASE("An adverb of habit tells a rule in any tense") {
  const std::string subject = "The the DET DT 2 det\nguards guard NOUN NNS 5 nsubj\n";
  CHECK(tells_rule(subject + "have have AUX VBP 5 aux\nalways always ADV RB 5 advmod\nleft leave VERB VBN 0 root\n", 4));
  CHECK(tells_rule("The the DET DT 2 det\nguards guard NOUN NNS 3 nsubj\nleft leave VERB VBD 0 root\neach each DET DT 5 det\nyear year NOUN NN 3 obl\n", 2));
  CHECK_FALSE(tells_rule(subject + "have have AUX VBP 5 aux\nnow now ADV RB 5 advmod\nleft leave VERB VBN 0 root\n", 4));
}

TEST_CASE("Any and every hold of a kind also in the passive") {
  CHECK(tells_rule("Any any DET DT 2 det\nsale sale NOUN NN 4 nsubj:pass\nis be AUX VBZ 4 aux:pass\nbanned ban VERB VBN 0 root\n", 3));
  CHECK_FALSE(tells_rule("The the DET DT 2 det\nsale sale NOUN NN 4 nsubj:pass\nis be AUX VBZ 4 aux:pass\nbanned ban VERB VBN 0 root\n", 3));
}

TEST_CASE("A noun of any kind names nothing that happened") {
  const std::string form = "It it PRON PRP 2 nsubj\ncondemned condemn VERB VBD 0 root\nany any DET DT 4 det\nform form NOUN NN 2 obj\n"
                           "of of ADP IN 6 case\nviolence violence NOUN NN 4 nmod\n";
  CHECK(is_of_any_kind(form, 5));
  CHECK_FALSE(is_of_any_kind("It it PRON PRP 2 nsubj\ncondemned condemn VERB VBD 0 root\nthe the DET DT 4 det\nraid raid NOUN NN 2 obj\n", 3));
}

TEST_CASE("A clause that only says of whom a statement holds tells no deed of its own") {
  const auto of = [](const std::string& head) {
    const Document document = test::parsed(head + "robbed rob VERB VBN 1 acl\nby by ADP IN 4 case\nclerks clerk NOUN NNS 2 obl\n");
    return document::tells_of_anybody(document::Clauses(document), 1);
  };
  CHECK(of("People people NOUN NNS 0 root\n"));
  CHECK(of("Anyone anyone PRON NN 0 root\n"));
  CHECK_FALSE(of("Nuns nun NOUN NNS 0 root\n"));
  const Document counted = test::parsed("Six six NUM CD 2 nummod\npeople people NOUN NNS 0 root\nrobbed rob VERB VBN 2 acl\n");
  CHECK_FALSE(document::tells_of_anybody(document::Clauses(counted), 2));
  const auto when = [](const std::string& verb) {
    const Document document = test::parsed("When when SCONJ WRB 2 advmod\nthreatened threaten VERB VBN 5 advcl\nthe the DET DT 4 det\n"
                                           "otter otter NOUN NN 5 nsubj\n" + verb);
    return document::tells_of_anybody(document::Clauses(document), 1);
  };
  CHECK(when("dives dive VERB VBZ 0 root\n"));
  CHECK_FALSE(when("dived dive VERB VBD 0 root\n"));
}

TEST_CASE("A sentence with a question mark at its end is a question") {
  const Document document = test::parsed("Left leave VERB VBD 0 root\n? ? PUNCT . 1 punct\n\nLeft leave VERB VBD 0 root\n. . PUNCT . 1 punct\n");
  CHECK(document::is_question(document, 0));
  CHECK_FALSE(document::is_question(document, 2));
}
